import { furtherLink } from './further'
import type { Counted } from './group'
import type { Trigger } from './harm'
import { impliedBy } from './implied'
import { canBePart, isAfterAmong, isAmong, isJoined, isPart } from './join'
import { objectFrom } from './object'
import { partsOfTotal } from './of-total'
import { inOrder } from './order'
import { hasOwnVerb, isBroken } from './own-verb'
import {
  afterPlace,
  amongVerb,
  isBeside,
  isOfOthers,
  isOfPeople,
  isOfSome,
  partsFrom,
} from './part-noun'
import { isOne, reachOf } from './reach'
import { tellsMore } from './relative'
import type { Link } from './tie'
import { tollOf } from './toll'
import type { Word } from './word'

/** Ties the counted people of a sentence to its words of harm. */
export function linksIn(
  words: readonly Word[],
  counted: readonly Counted[],
  triggers: readonly Trigger[],
): readonly Link[] {
  const linker = new Linker(words, counted, triggers)
  for (const trigger of triggers) if (trigger.takes === 'toll') linker.linkToll(trigger)
  for (const trigger of triggers) linker.link(trigger)
  linker.linkParts()
  linker.linkImplied()
  linker.linkTotal()
  linker.linkParts()
  return inOrder(linker.links)
}

class Linker {
  readonly links: Link[] = []
  private readonly linkOf = new Map<Counted, number>()
  private readonly startsAt: ReadonlyMap<number, Counted>
  private readonly indexOf: ReadonlyMap<Counted, number>
  private readonly beforeAt: ReadonlyMap<number, Trigger>

  constructor(
    private readonly words: readonly Word[],
    private readonly counted: readonly Counted[],
    private readonly triggers: readonly Trigger[],
  ) {
    this.startsAt = new Map(counted.map((one) => [one.from, one]))
    this.indexOf = new Map(counted.map((one, index) => [one, index]))
    this.beforeAt = new Map(
      triggers.filter(({ takes }) => takes === 'before').map((one) => [one.from, one]),
    )
  }

  link(trigger: Trigger): void {
    if (trigger.takes === 'toll') return
    const isAny = this.startsAt.get(trigger.to)?.figure.kind === 'none'
    if (trigger.negated && !isAny) return
    if (trigger.takes === 'after') this.linkObject(trigger, trigger.to)
    else if (trigger.takes === 'before') this.linkSubject(trigger)
    else if (trigger.takes === 'among') this.linkAmong(trigger)
    else if (isOfPeople(this.words, trigger.to)) this.linkObject(trigger, trigger.to + 1)
    else this.linkAdjacent(trigger)
  }

  /** "Of the 25 dead, 14 were rebels". */
  linkTotal(): void {
    const total = this.linkOf.get(this.counted[0] as Counted)
    for (const [part, noun] of total === undefined ? [] : partsOfTotal(this.words, this.counted))
      if (!this.linkOf.has(part))
        this.add(part, (this.links[total as number] as Link).trigger, 'part', total, noun)
  }

  /** "The death toll rose to 25." */
  linkToll(trigger: Trigger): void {
    const toll = tollOf(this.words, this.counted, trigger)
    if (toll === null) return
    const { found, told } = toll
    if (told === found) this.addGroup(found, trigger, 'toll')
    else this.add(found, trigger, 'toll', null, told)
  }

  private linkObject(trigger: Trigger, from: number): void {
    const first = objectFrom(this.words, from, this.startsAt)
    if (first === null || (trigger.loose && first.unknownNoun && trigger.outcome !== 'abducted'))
      return
    this.addGroup(first, trigger, 'object')
  }

  /** "6 deaths", "dozens of civilian casualties". */
  private linkAdjacent(trigger: Trigger): void {
    const one = this.counted.find(
      ({ to }) => to === trigger.from || (to === trigger.from - 1 && this.words[to]?.word === 'of'),
    )
    if (one !== undefined && !one.single && !this.linkOf.has(one)) this.add(one, trigger, 'noun')
  }

  /** "Among the dead were 3 children", "the groom was among the dead". */
  private linkAmong(trigger: Trigger): void {
    const within = this.counted.find(({ from, to }) => from < trigger.from && to > trigger.from)
    if (within !== undefined) {
      this.add(within, trigger, 'among', 'before')
      return
    }
    const verb = amongVerb(this.words, trigger)
    if (verb !== null) {
      const first = this.startsAt.get(verb + 1)
      if (first !== undefined) this.addGroup(first, trigger, 'among', 'before')
      return
    }
    const own = this.startsAt.get(afterPlace(this.words, trigger))
    if (own !== undefined) {
      for (const [part, noun] of partsFrom(this.words, this.counted, own))
        this.add(part, trigger, 'among', 'before', noun)
      return
    }
    const last = this.counted.findIndex(
      ({ to }) => to <= trigger.from && isBeside(this.words, to, trigger.from),
    )
    if (last < 0) return
    let first = last
    while (first > 0 && this.isJoined(first - 1, first)) first -= 1
    this.addGroup(this.counted[first] as Counted, trigger, 'among', 'before', last)
  }

  private linkSubject(trigger: Trigger): void {
    const index = this.counted.findLastIndex(({ to }) => to <= trigger.from)
    const nearest = this.counted[index]
    if (nearest === undefined) return
    if (this.linkOf.has(nearest)) {
      this.relink(nearest, trigger)
      return
    }
    const gap = trigger.from - nearest.to
    if (trigger.loose && nearest.person === null && gap > 3) return
    if (gap > reachOf(nearest, trigger) || isBroken(this.words, nearest.to, trigger.from)) return
    if (isOfSome(this.words, nearest.to, trigger.from)) return
    let first = index
    while (first > 0 && this.isJoined(first - 1, first) && !this.isOther(first - 1, trigger))
      first -= 1
    const group = this.counted.slice(first, index + 1)
    const plural = group.length > 1 || !nearest.single
    if (
      (trigger.verb === 'one' && plural && !isOne(nearest) && nearest.figure.kind !== 'none') ||
      (trigger.verb === 'many' && !plural)
    )
      return
    this.addGroup(
      this.counted[first] as Counted,
      trigger,
      'subject',
      group.length === 1 && isAfterAmong(this.words, nearest.from) ? 'before' : null,
      index,
    )
  }

  /** The main verb tells more than the clause that it stands after. */
  private relink(one: Counted, trigger: Trigger): void {
    const index = this.linkOf.get(one) as number
    const link = this.links[index] as Link
    if (!tellsMore(this.words, one, link, trigger) || isBroken(this.words, one.to, trigger.from))
      return
    this.links[index] = { ...link, trigger }
  }

  /** Links people and those who are joined to them by "and", or named as a part by "including". */
  private addGroup(
    first: Counted,
    trigger: Trigger,
    rule: string,
    partOf: 'before' | null = null,
    until = this.counted.length - 1,
  ): void {
    const start = this.indexOf.get(first) as number
    let total: number | null = null
    for (let index = start; index <= until; index += 1) {
      const one = this.counted[index] as Counted
      if (this.linkOf.has(one)) break
      if (
        index > start &&
        (!this.isJoined(index - 1, index) ||
          (until === this.counted.length - 1 &&
            hasOwnVerb(this.words, this.beforeAt, one, trigger)))
      )
        break
      const whole = this.counted[index + 1]
      if (whole !== undefined && index < until && isAmong(this.words, one, whole)) {
        this.add(whole, trigger, rule, partOf)
        this.add(one, trigger, rule, this.links.length - 1)
        index += 1
        continue
      }
      if (index > start && isPart(this.words, one, this.counted[index - 1] as Counted))
        total ??= this.links.length - 1
      else if (total !== null && isOfOthers((this.links[total] as Link).counted, one)) total = null
      this.add(one, trigger, rule, total ?? partOf)
    }
  }

  /** People whose noun tells what happened to them, and it is something else. */
  private isOther(index: number, { outcome }: Trigger): boolean {
    const implied = impliedBy(this.words, this.counted[index] as Counted)
    const isTold = this.linkOf.has(this.counted[index] as Counted)
    return isTold || (implied !== null && implied.outcome !== outcome)
  }

  private isJoined(before: number, after: number): boolean {
    return isJoined(this.words, this.counted[before] as Counted, this.counted[after] as Counted)
  }

  /** Parts whose total stands further off, and figures that go on with a list. */
  linkParts(): void {
    for (const [index, one] of this.counted.entries()) {
      if (this.linkOf.has(one) || !canBePart(this.words, one)) continue
      const before = this.counted[index - 1]
      const at = before === undefined ? undefined : this.linkOf.get(before)
      const link = furtherLink(this.words, one, this.links, this.triggers, {
        counted: before,
        link: at === undefined ? undefined : this.links[at],
      })
      if (link !== null) this.add(one, link.trigger, link.rule, link.partOf)
    }
  }

  /** People whose noun says what happened to them, where no verb does. */
  linkImplied(): void {
    for (const one of this.counted) {
      const isSome = one.figure.kind === 'some' && this.words[one.from]?.word === 'some'
      const isTold = this.linkOf.has(one) || one.single || isSome
      const trigger = isTold ? null : impliedBy(this.words, one)
      if (trigger !== null) this.add(one, trigger, 'noun')
    }
  }

  private add(
    counted: Counted,
    trigger: Trigger,
    rule: string,
    partOf: Link['partOf'] = null,
    told = counted,
  ): void {
    this.linkOf.set(counted, this.links.length)
    this.links.push({ counted: told, trigger, rule, partOf })
  }
}
