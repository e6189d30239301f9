import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `claimant:number`; a denial with a mark. */
function told(text: string): string {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing })
    .claims.map(({ claimant, figure: { kind, n } }) => `${claimant}:${kind === 'none' ? 'no' : n}`)
    .join(' ')
}

describe('two and three speakers', () => {
  it.each([
    [
      'BEIRUT (AFP) - Shelling by government forces killed 14 civilians in a town outside Damascus on Tuesday, a war monitor reported.\nThree children were among the dead, said the Syrian Observatory for Human Rights, which has people in every province.\nA similar bombardment two weeks ago left 40 people dead.',
      'sohr:14 sohr:3 outlet:40',
    ],
    [
      "Rescue volunteers pulled 9 bodies from a collapsed block of flats in Ariha, the White Helmets wrote on their page. A surgeon at the town's hospital, who asked not to be named, told Reuters that he had counted 21 dead. The army denied that any civilians were killed.",
      'white-helmets:9 hospital:21 syrian-government:no',
    ],
    [
      "Turkey's defence minister, Hulusi Akar, told the state-run Anadolu news agency that 30 militants had been killed since the start of the operation. The SDF put its losses at 4 fighters killed. The Observatory, for its part, spoke of 11 dead.",
      'turkey:30 sdf:4 sohr:11',
    ],
    [
      'A spokesman for Jaish al-Islam claimed 25 soldiers had been killed; a military source quoted by SANA admitted the deaths of 4.',
      'rebels:25 syrian-government:4',
    ],
    [
      'The Observatory said 8 people were killed in the strike, but residents contacted by phone put the toll at 15. Another 5 people were missing, the Observatory said.',
      'sohr:8 local-sources:15 sohr:5',
    ],
    [
      'Activists in Daraa uploaded videos they said showed the bodies of 7 people. They said 2 children were wounded. State television, however, blamed gunmen and said 3 policemen were killed.',
      'activists:7 activists:2 syrian-government:3',
    ],
    [
      'The Observatory said, citing an activist and a nurse, that 12 people were killed.',
      'sohr:12',
    ],
    [
      'The army said 5 rebels were killed, but 12 people died, according to activists in Homs.',
      'syrian-government:5 activists:12',
    ],
    [
      'Twenty people were killed; the Turkish governor said that 15 people were killed.',
      'outlet:20 turkey:15',
    ],
    ['The army pulled back, with a monitor saying 9 people were killed.', 'sohr:9'],
    ['A war monitor and other sources said 9 people were killed.', 'sohr:9'],
    ['Nine people died in Homs, according to local media.', 'local-media:9'],
    ['Albayan said that 9 people died in Homs.', 'albayan:9'],
    [
      'The Syrian army said 9 rebels died. The report also spoke of 3 wounded.',
      'syrian-government:9 syrian-government:3',
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims)
  })
})

describe('who goes on', () => {
  it.each([
    ['The Observatory said 9 rebels were killed. At least 4 soldiers also died.', 'sohr:9 sohr:4'],
    ['The Observatory said 9 people died. Another 4 people were missing.', 'sohr:9 sohr:4'],
    [
      'The Observatory said 9 people died. Five people were killed there last year.',
      'sohr:9 outlet:5',
    ],
    [
      'Sami Haddad, a nurse in the town, said 9 people died. Haddad added that 4 were wounded.',
      'hospital:9 hospital:4',
    ],
    [
      'Activists: nine killed in Homs\nNine people were killed in Homs. Three died in Hama.',
      'activists:9 activists:3',
    ],
    [
      'The monitor said 30 people died, as follows:\n• 12 people were killed in Homs.\n• 18 people were killed in Hama.\nA raid last year killed 7 people.',
      'sohr:30 sohr:12 sohr:18 outlet:7',
    ],
    ['Nine people died. The toll was given by the Observatory.', 'sohr:9'],
    ['Nine people died. The news was not confirmed.', 'outlet:9'],
    ['The SDF said it killed 9 militants. Four SDF fighters were martyred.', 'sdf:9 sdf:4'],
    ['"No SDF fighter was captured," retorted Sami Haddad, its media official.', 'sdf:no'],
    [
      'Rights groups met. The Observatory said 9 died. The rights group said 4 were wounded.',
      'sohr:9 sohr:4',
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims)
  })
})

describe('whose own publication a text is', () => {
  it.each([
    [
      'Press release of the YPG\nOur fighters killed 12 terrorists. Two civilians were wounded by a mine.',
      'sdf:12 sdf:2',
    ],
    [
      'To the press\nThe invading army lost its way. Our forces answered.\n12 soldiers were killed.\nSDF Media Center',
      'sdf:12',
    ],
    [
      'Soldiers of the Caliphate attacked a post of the Crusaders and the apostates, 12 soldiers were killed.',
      'isis:12',
    ],
    ['#Daraa #Syria\n12 martyrs were killed by a raid on the market', 'activists:12'],
    [
      'Coalition military forces conducted 9 strikes since the last press release.\n* Near Raqqah, one strike wounded 12 fighters.',
      'coalition:12',
    ],
    ['Local Coordination Committees in Syria:\n12 martyrs were killed today.', 'activists:12'],
    ['The Syrian Observatory for Human Rights\n\nA shell killed 12 people in Homs.', 'sohr:12'],
    ['Damascus, SANA - 12 people were killed on Monday.', 'syrian-government:12'],
  ])('%s', (text, claims) => {
    expect(told(text)).toBe(claims)
  })
})
