import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claimant of the one claim of a sentence. */
function claimantOf(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  const { claims } = readDocument({ text, language: 'en', ...nothing })
  return [...new Set(claims.map(({ claimant }) => claimant))]
}

describe('who a noun phrase means', () => {
  it.each([
    ['outlet', 'Twelve people were killed in the valley on Monday.'],
    ['sohr', 'Twelve people were killed in the valley, the war monitor said on Monday.'],
    [
      'sohr',
      'At least twelve rebels have died since dawn, a Britain-based monitoring group with sources on the ground said.',
    ],
    [
      'syrian-government',
      'The ministry said in a statement carried by SANA that 12 gunmen were killed.',
    ],
    ['syrian-government', 'A military official told Reuters that 12 soldiers were killed in Homs.'],
    [
      'turkey',
      "The Turkish army's general staff said in a written statement that 12 militants were killed.",
    ],
    [
      'turkey',
      "Twelve militants were killed in overnight strikes, Turkey's defence ministry announced on Twitter on Friday.",
    ],
    ['iraq', 'Twelve militants were killed near Tal Afar, an Iraqi army spokesman told AFP.'],
    [
      'iraq',
      'Brigadier Saad Maan, a spokesman for the Iraqi interior ministry, said that 12 people were killed in Baghdad.',
    ],
    ['hospital', 'A doctor at the field hospital said twelve bodies had arrived.'],
    ['hospital', 'Hospital sources put the number of dead at 12.'],
    ['hospital', 'Twelve people were killed, according to medical sources in the town.'],
    ['hospital', 'Twelve people were killed, a nurse reached by telephone said.'],
    ['local-sources', 'Residents reached by phone said that 12 people were killed.'],
    ['local-sources', 'Villagers reported that 12 people were killed in the shelling.'],
    [
      'white-helmets',
      'Rescue workers from the Civil Defence said they had pulled 12 bodies from the rubble.',
    ],
    [
      'white-helmets',
      'Twelve people were killed, the head of the White Helmets in the province, Sami Haddad, told AFP.',
    ],
    ['activists', 'Twelve people were killed, said Sami Haddad, an activist in the town.'],
    ['activists', 'Activist Sami Haddad said by Skype that twelve people were killed.'],
    [
      'activists',
      'An opposition activist who uses the name Abu Sami said twelve people were killed.',
    ],
    ['activists', 'The Local Coordination Committees, who keep a tally, counted 12 dead.'],
    ['un', 'The UN human rights office said it had verified the killing of 12 civilians.'],
    [
      'un',
      'Twelve civilians were killed, a spokesman for the UN secretary general told reporters in New York.',
    ],
    ['msf', 'Twelve patients were killed, Médecins Sans Frontières (MSF) said.'],
    ['hrw', 'Human Rights Watch researchers documented the deaths of 12 civilians.'],
    ['amnesty', 'Amnesty International accused the coalition of killing 12 civilians.'],
    ['coalition', 'The US military acknowledged that 12 civilians were killed in its raid.'],
    [
      'coalition',
      'Colonel Ryan Dillon, spokesman for the US-led coalition, told reporters that 12 militants were killed.',
    ],
    ['coalition', 'A coalition statement said 12 militants were killed.'],
    [
      'coalition',
      'Twelve militants were killed, a US defence official said on condition of anonymity.',
    ],
    ['russia', 'Moscow denied that any soldiers were killed.'],
    [
      'russia',
      "The Russian defence ministry's spokesman Igor Konashenkov said 12 militants were killed.",
    ],
    ['sdf', 'An SDF commander said that 12 of his fighters were killed.'],
    [
      'sdf',
      "The Syrian Democratic Forces' press office announced that its fighters killed 12 militants.",
    ],
    ['isis', "The group's Amaq news agency claimed that its fighters killed 12 soldiers."],
    ['isis', 'In an online statement, Islamic State said it had killed 12 soldiers.'],
    ['isis', 'Islamic State claimed to have killed 12 soldiers.'],
    [
      'rebels',
      'A spokesman for the rebel group Jaish al-Islam, Sami Haddad, said 12 soldiers were killed.',
    ],
    ['rebels', 'Twelve soldiers were killed, a rebel commander told Reuters.'],
    ['iran', "Iran's Tasnim news agency reported that 12 soldiers were killed."],
    ['hezbollah', 'Hezbollah said 12 of its fighters were killed.'],
    ['hezbollah', "Lebanon's Hezbollah-run al-Manar television said 12 soldiers were killed."],
    ['israel', 'The Israeli army said 12 militants were killed.'],
    ['syrian-government', 'State television said 12 people were killed by mortar fire.'],
    [
      'syrian-government',
      "Syria's official SANA news agency quoted a police source as saying that 12 people were killed.",
    ],
    [
      'syrian-government',
      'Twelve people were killed, SANA reported, citing a source at the police command.',
    ],
    ['sohr', 'AFP quoted the Observatory as saying that 12 people were killed.'],
    ['sohr', 'Citing the Syrian Observatory, the newspaper reported that 12 people were killed.'],
    ['sohr', 'The agency reported, citing the Observatory, that 12 people were killed.'],
    ['sohr', 'Twelve people were killed, as per the Observatory.'],
    ['sohr', 'A toll provided by the Syrian Observatory for Human Rights put the dead at 12.'],
    ['sohr', "The Observatory's director, Rami Abdel Rahman, said that 12 people were killed."],
    ['reuters', 'Reuters reported that 12 people were killed.'],
    ['local-officials', 'Local officials said 12 people were killed.'],
    [
      'syrian-government',
      'The governor of Homs, Sami Haddad, told state television that 12 people were killed.',
    ],
    ['syrian-government', 'Homs governor Sami Haddad said that 12 people were killed.'],
    ['aid-workers', 'Aid workers said that 12 children died of cold.'],
    ['save-the-children', 'Save the Children said 12 children were killed.'],
    ['un', 'UNICEF said 12 children were killed.'],
    ['icrc', 'The International Committee of the Red Cross said 12 of its staff were killed.'],
    ['red-crescent', 'The Syrian Arab Red Crescent said 12 volunteers were killed.'],
    ['ukraine', "Ukraine's air force said 12 civilians were killed."],
    ['ukraine', 'The Ukrainian president said that 12 soldiers were killed.'],
    ['houthis', 'The Houthis said 12 soldiers were killed.'],
    ['taliban', 'The Taliban claimed to have killed 12 soldiers.'],
    ['syrian-government', 'The army command denied that 12 soldiers were killed in Homs.'],
    ['syrian-opposition', 'The opposition said 12 people were killed.'],
    ['rebels', 'Rebels said they killed 12 soldiers.'],
    ['activists', 'Twelve people were killed in Homs, say activists.'],
    [
      'sohr',
      'The number of dead has risen to 12, according to the latest figures from the Observatory.',
    ],
    ['sohr', 'Figures from the Observatory show that 12 people were killed.'],
    ['sohr', 'The Observatory has documented the deaths of 12 people.'],
    ['sohr', 'The monitoring group said it had been able to document 12 deaths.'],
    ['relatives', 'Relatives said 12 people were killed.'],
    ['relatives', "Twelve people were killed, the driver's family said."],
    ['hezbollah', 'Twelve fighters were killed, according to Hezbollah-run media.'],
    ['hezbollah', 'A source close to Hezbollah said twelve fighters were killed.'],
    ['iraq', 'Twelve people were killed in Mosul, an official quoted by Reuters said.'],
    ['iraq', 'Twelve people were killed in Baghdad, state television said.'],
    ['bahrain', "Bahrain's official news agency said twelve soldiers were killed."],
    ['hrw', 'Human Rights Watch spoke of crimes. The New York-based group said 12 people died.'],
    [
      'lebanon',
      'A Lebanese officer and a source close to Hezbollah said twelve people were killed.',
    ],
    ['ukraine', 'The Ukrainian military intelligence directorate said 12 soldiers were killed.'],
    [
      'hospital',
      'The head of a hospital in the besieged suburb, who gave only his first name, said 12 people died.',
    ],
    ['valley-response-team', 'The Valley Response Team said 12 people died.'],
    [
      'activists',
      'The toll reached 12 dead, according to figures announced by the Local Coordination Committees.',
    ],
    ['isis', 'IS claimed that 12 soldiers were killed.'],
    ['coalition', 'US forces captured 12 militants, Central Command said in a news release.'],
    ['gaza-health-ministry', 'The health ministry in Gaza said 12 people were killed.'],
    [
      'russia',
      'Twelve servicemen were killed, the Interfax agency quoted the Russian defence ministry as saying.',
    ],
    ['sdf', 'A Kurdish official said twelve people were killed.'],
    ['ukraine', 'Shelling killed 12 people in Kherson, the regional governor wrote on Telegram.'],
    ['iraq', 'Security officials in Baghdad said 12 people were killed.'],
    ['outlet', 'Twelve people were killed in the strike. The Turkish army did not comment.'],
    ['sohr', 'The Syrian Observatory activists documented the killing of 12 people.'],
    [
      'sohr',
      'The Observatory, a monitoring group in Britain, said Islamic State (IS) killed 12 people.',
    ],
    ['sohr', 'Twelve people were killed in raids in Syria said the Observatory for Human Rights.'],
    [
      'russia',
      "Twelve servicemen were killed, the head of the defence committee in Russia's upper house said.",
    ],
    ['sohr', 'A higher toll of 12 dead was given by the Observatory.'],
  ])('%s: %s', (claimant, text) => {
    expect(claimantOf(text)).toEqual([claimant])
  })
})
