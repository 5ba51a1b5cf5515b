import type { LabelArticle } from './article.ts';

/** Invented articles in the manner of English-language news; each figure as printed with what it measures. */
export const en: LabelArticle[] = [
  {
    topic: 'economy',
    title: 'Retail sales in Norland beat forecasts',
    text: `Retail sales in Norland rose 1.8% in September, the statistics office said on Thursday.

Annual inflation slowed to 3.1% from 3.6% in August. Unemployment held steady at 4.4%.

The central bank kept its key rate at 5.25%. Household debt reached €412bn in the second quarter.

Exports of machinery fell by 6.3% compared with a year earlier, while imports of fuel cost €7.9bn.`,
    figures: {
      '1.8%': { label: 'Retail sales in Norland', period: 'in September', change: 'up' },
      '3.1%': { label: 'Annual inflation slowed', from: '3.6%' },
      '4.4%': { label: 'Unemployment held steady' },
      '5.25%': { label: 'Central bank kept its key rate' },
      '€412bn': { label: 'Household debt', period: 'in the second quarter' },
      '6.3%': { label: 'Exports of machinery', period: 'compared with a year earlier', change: 'down' },
      '€7.9bn': { label: 'Imports of fuel cost' },
    },
  },
  {
    topic: 'politics',
    title: 'Coalition wins narrow majority in Westmark',
    text: `The centre-left coalition won 88 of 169 seats in parliament. Turnout was 71.4%, the highest since 1994.

About 3.2 million people voted early. The Greens took 9.7% of the vote, up from 6.2% four years ago.

The new government plans to cut income tax by 2 percentage points. The plan would cost $1.4bn a year.

Opponents collected 140,000 signatures against the reform.`,
    figures: {
      '88 of 169 seats': { label: 'Centre-left coalition won … seats in parliament' },
      '71.4%': { label: 'Turnout' },
      '3.2 million people': { label: 'People voted early', bound: 'about' },
      '9.7%': { label: 'Greens took … of the vote', from: '6.2%' },
      '2 percentage points': { label: 'New government plans to cut income tax', change: 'down' },
      '$1.4bn a year': { label: 'Plan would cost' },
      '140,000 signatures': { label: 'Opponents collected … signatures against the reform' },
    },
  },
  {
    topic: 'accidents',
    title: 'Ferry fire off Port Ellery kills three',
    text: `A fire on a ferry off Port Ellery killed three people and injured 27 passengers on Sunday.

The vessel was carrying 312 people when the blaze broke out. Rescuers pulled 45 survivors from the water.

The captain, John Marrow, 54, was among the dead. Firefighters needed nearly nine hours to put out the flames.

The owner was fined £250,000 in 2019 over safety failures. Police have interviewed more than 60 witnesses.`,
    figures: {
      'three people': { label: 'Fire on a ferry off Port Ellery killed … people' },
      '27 passengers': { label: 'Fire on a ferry off Port Ellery injured … passengers' },
      '312 people': { label: 'Vessel was carrying' },
      '45 survivors': { label: 'Rescuers pulled … survivors from the water' },
      'nine hours': { label: 'Firefighters needed … to put out the flames', bound: 'nearly' },
      '£250,000': { label: 'Owner was fined … over safety failures', period: 'in 2019' },
      '60 witnesses': { label: 'Police have interviewed', bound: 'over' },
    },
  },
  {
    topic: 'health',
    title: 'Measles cases climb across the north',
    text: `Health officials have confirmed 184 measles cases in the northern districts since January.

Only 86% of five-year-olds have had both doses of the vaccine. About one in four patients needed hospital treatment.

The outbreak has spread to 12 schools. A single dose costs $18.50, and the campaign will cost an estimated $6.4m.

Infections among adults rose by 40% last month. The average hospital stay lasted 5.2 days.`,
    figures: {
      '184 measles cases': {
        label: 'Health officials have confirmed … measles cases in the northern districts',
        period: 'since January',
      },
      '86%': { label: 'Five-year-olds have had both doses of the vaccine' },
      'one in four patients': { label: 'Patients needed hospital treatment', bound: 'about' },
      '12 schools': { label: 'Outbreak has spread to … schools' },
      '$18.50': { label: 'Single dose costs' },
      '$6.4m': { label: 'Campaign will cost', bound: 'about' },
      '40%': { label: 'Infections among adults', period: 'last month', change: 'up' },
      '5.2 days': { label: 'Average hospital stay lasted' },
    },
  },
  {
    topic: 'sport',
    title: 'Harbour City go top after late winner',
    text: `Harbour City beat Vale Rovers 3-2 in front of 41,200 fans. Striker Leo Adeyemi has scored 17 goals this season.

The club paid £32m for Adeyemi in July. City had 64% of possession and 22 shots.

The winner came after 94 minutes. City have now won nine games in a row.

The league fined Rovers £75,000 for the pitch invasion.`,
    figures: {
      '3-2': { label: 'Harbour City beat Vale Rovers' },
      '41,200 fans': { label: 'Harbour City beat Vale Rovers 3-2 in front of … fans' },
      '17 goals': { label: 'Striker Leo Adeyemi has scored … goals', period: 'this season' },
      '£32m': { label: 'Club paid … for Adeyemi', period: 'in July' },
      '64%': { label: 'City had … of possession' },
      '22 shots': { label: 'City had … shots' },
      'nine games': { label: 'City have now won … games in a row' },
      '£75,000': { label: 'League fined Rovers … for the pitch invasion' },
    },
  },
  {
    topic: 'weather',
    title: 'Record heat grips the southern plains',
    text: `Temperatures in Dry Creek reached 46.3C on Tuesday, the highest since records began.

Only 12 mm of rain has fallen since April. Reservoirs in the region are at 38% of capacity.

Wildfires have burned 52,000 hectares (128,000 acres) of forest and destroyed 210 homes.

The storm brought winds of up to 140 km/h. Power cuts left 96,000 households without electricity.`,
    figures: {
      '46.3C': { label: 'Temperatures in Dry Creek' },
      '12 mm': { label: 'Rain has fallen', period: 'since April' },
      '38%': { label: 'Reservoirs in the region are at … of capacity' },
      '52,000 hectares': { label: 'Wildfires have burned … of forest' },
      '210 homes': { label: 'Wildfires destroyed … homes' },
      '140 km/h': { label: 'Storm brought winds', bound: 'upTo' },
      '96,000 households': { label: 'Power cuts left … households without electricity' },
    },
  },
  {
    topic: 'business',
    title: 'Carmaker Altera lifts outlook after strong quarter',
    text: `Altera reported third-quarter revenue of $14.6bn, up 9% from a year earlier.

Net profit rose to $1.2bn from $870m. The carmaker delivered 312,400 vehicles, including 81,000 electric models.

It plans to cut 4,500 jobs in Europe by 2027. The restructuring is expected to save $600m a year.

Shares in the company fell 3.4%. Sales in Asia, Europe and America grew 14%, 6% and 2% respectively.`,
    figures: {
      '$14.6bn': { label: 'Altera reported third-quarter revenue' },
      '9%': { label: 'Altera reported third-quarter revenue', period: 'from a year earlier', change: 'up' },
      '$1.2bn': { label: 'Net profit', from: '$870m' },
      '312,400 vehicles': { label: 'Carmaker delivered … vehicles' },
      '81,000 electric models': { label: 'Carmaker delivered … electric models' },
      '4,500 jobs': { label: 'Carmaker plans to cut … jobs in Europe', period: 'by 2027', change: 'down' },
      '$600m a year': { label: 'Restructuring is expected to save' },
      '3.4%': { label: 'Shares in the company', change: 'down' },
      '6%': { label: 'Sales in Europe', change: 'up' },
    },
  },
  {
    topic: 'science',
    title: 'Telescope finds distant ocean world',
    text: `The planet orbits a red dwarf 124 light-years from Earth. It is 2.6 times the size of our planet.

The team analysed 36 hours of observations. The $880m telescope was launched in 2021.

Water accounts for about 30% of its mass. The study involved 19 researchers. The surface temperature may exceed 290 degrees Celsius.

A year on the planet lasts 33 days.`,
    figures: {
      '124 light-years': { label: 'Planet orbits a red dwarf … from Earth' },
      '36 hours': { label: 'Team analysed … of observations' },
      $880m: { label: 'Telescope was launched', period: 'in 2021' },
      '30%': { label: 'Water accounts for … of its mass', bound: 'about' },
      '19 researchers': { label: 'Study involved' },
      '290 degrees Celsius': { label: 'Surface temperature may exceed' },
      '33 days': { label: 'Year on the planet lasts' },
    },
  },
  {
    topic: 'companies',
    title: 'Harrow & Vale doubles its stores',
    text: `Founded in 1987, the chain employs 4,250 people. The mayor – a former bus driver – earns $96,000 a year.

The share of online orders rose from 18% to 31% in June. The study looked at records kept by 73 clinics.`,
    figures: {
      '4,250 people': { label: 'Chain employs … people' },
      '$96,000 a year': { label: 'Mayor earns' },
      '31%': { label: 'Share of online orders', period: 'in June', from: '18%' },
      '73 clinics': { label: 'Study looked at records kept by … clinics' },
    },
  },
  {
    topic: 'surveys',
    title: 'Valley smog shortens lives, study says',
    text: `To find out, the team questioned 1,640 adults. Smog has taken years from the lives of 40 million people in the valley.

The report says that 83% of residents feel worse in winter. The clinic earned $7.2m, as revenue rose 3.5 percent.

About £116 for 4 people.

The council – known as the Air Board until 2014 – runs 58 stations.

According to the health council, 30% of the masks sold were not tested.

| Harrow Mutual | Non-profit | ~2.7M | North | Yes |`,
    figures: {
      '1,640 adults': { label: 'Team questioned' },
      '40 million people': { label: 'Smog has taken years from the lives of … people in the valley' },
      '83%': { label: 'Residents feel worse in winter' },
      '$7.2m': { label: 'Clinic earned' },
      '4 people': { label: '£116 for … people' },
      '58 stations': { label: 'Council runs … stations' },
      '2.7M': { label: 'Harrow Mutual', bound: 'about' },
      '30%': { label: 'Masks sold were not tested' },
      '3.5 percent': { label: 'Revenue', change: 'up' },
    },
  },
  {
    topic: 'subjects and what follows',
    title: 'Harbour works in Eastmoor run late',
    text: `The survey was published seven weeks before the harbour board is due to meet. The clerk said in a letter that a 61-year-old man had filed the complaint.

The council should pay for the dredging from the county’s €4 million in unspent grants. Tidal flats, flooded twice a day by the spring tide, represent 23 percent of the estate.

The works have closed two piers, and the town’s own ferry is idle too, down 38%.`,
    figures: {
      'seven weeks': { label: 'Survey was published … before the harbour board is due' },
      '61-year-old': { label: 'Man had filed the complaint' },
      '€4 million': { label: 'Pay for the dredging from the county’s … in unspent grants' },
      '23 percent': { label: 'Tidal flats represent … of the estate' },
      '38%': { label: 'Town’s own ferry is idle too', change: 'down' },
    },
  },
  {
    topic: 'what goes on behind a noun, and what a relative clause is of',
    title: 'Marches in Westmark',
    text: `WESTMARK – Two prison officers were charged with neglect.

At least 106 marchers in 21 towns were hurt. Roughly 14 supporters and friends of the clerk attended the hearing.

The board bought a stake in Meetly, which it acquired for $200 million. He courts the older voters who make up two-thirds of the electorate.

Motor cover is the main business, accounting for about 65% of the property arm’s combined net premiums.

Those include 1,000 cleaners who have been told that they must go. Monday’s best offers include a lamp at $70 from the mill.

The patient -- weighed in June -- reached 84 kg. He ran 112 yards on 30 carries.

The 56-year-old said after the vote: I am glad to be here.`,
    figures: {
      'Two prison officers': { label: 'Prison officers were charged with neglect' },
      '106 marchers': { label: 'Marchers in 21 towns were hurt', bound: 'atLeast' },
      '14 supporters': {
        label: 'Supporters and friends of the clerk attended the hearing',
        bound: 'about',
      },
      '$200 million': { label: 'Meetly which it acquired' },
      'two-thirds': { label: 'Older voters who make up … of the electorate' },
      '65%': {
        label: 'Motor cover accounting for … of the property arm’s combined net premiums',
        bound: 'about',
      },
      '1,000 cleaners': { label: 'Cleaners who have been told that they must go' },
      $70: { label: 'Best offers include a lamp at … from the mill' },
      '84 kg': { label: 'Patient' },
      '30 carries': { label: 'Ran 112 yards on … carries' },
      '56-year-old': { label: 'Said after the vote' },
    },
  },
  {
    topic: 'asides, and where a long clause is cut',
    title: 'Trial in Eastmoor',
    text: `The mayor, who denies the charge, has avoided trial for seven years after leaving the county. On June 3, more than 300 dockers, including one clerk, were dismissed by the harbour board.

Ellis confessed to the fraud at the first hearing and the jury took just 15 minutes to find him guilty. Wardens began receiving 40 complaints Tuesday afternoon about a fight aboard a ferry.

The mill -- closed in the spring -- employs 230 weavers. The board ordered an inquiry into the 66-year-old's fall.

According to the report, published in a local journal, the 43-year-old driver had suffered months of pain.

A new ferry is finally coming out after 12 years of waiting. The mills had a capacity of 8.7 GW at the end of 2017.`,
    figures: {
      'seven years': { label: 'Mayor has avoided trial for … after leaving the county' },
      '300 dockers': { label: 'Dockers were dismissed by the harbour board', bound: 'over' },
      '15 minutes': { label: 'Jury took just … to find him guilty' },
      '40 complaints': { label: 'Wardens began receiving … complaints about a fight aboard a ferry' },
      '230 weavers': { label: 'Mill employs … weavers' },
      '66-year-old': { label: 'Board ordered an inquiry into the … fall' },
      '43-year-old': { label: 'Driver had suffered months of pain' },
      '12 years': { label: 'New ferry is finally coming out after … of waiting' },
      '8.7 GW': { label: 'Mills had a capacity', period: 'at the end of 2017' },
    },
  },
  {
    topic: 'who a clause is of, and nouns that want their number',
    title: 'Harbour dues in Eastmoor',
    text: `Ferry shares slumped by a third, but recovered those losses and were last trading up 0.6%.

After all fees and deductions, you owe $1,200 in harbour dues. Eastmoor also has its outstanding 350 pilots.

About 72% of residents said they walk to the harbour every week. The clerk said that he spent 17 years in the dredging trade.

The spill could fill the harbour basin (which holds about 2,750 tons of water).

It was a fever that killed 25,000 sheep. Residents who called on Friday reported waiting times that exceeded 90 minutes.

The clerk gave the prize, a lamp featuring seven bulbs, to Victor N. Barton, 57. I now row for 45 minutes before work.

A 43-year-old docker, injured on the pier, was told to rest.

In one survey, 63% of pilots in the bay said that fog delays ferries. Among owners, 41% reported that they had sold a boat.

The fair honours the old lighthouse and its keepers and 55% of profits are given to the school.

The harbour fund bought Meetly, which makes lamps, for $30 million. The panel forecast a 45% chance that the mill closes.

With the longer pier, 19 problems arose. In fact, 38% of boats that leave the bay are never repaired.

We will pick 16 gardens.

Police said 14 dockers were hurt. Altera said on Monday that it expects revenue of $5.3bn.`,
    figures: {
      '0.6%': { label: 'Ferry shares recovered those losses and were last trading', change: 'up' },
      '$1,200': { label: 'Owe … in harbour dues' },
      '350 pilots': { label: 'Eastmoor also has its outstanding … pilots' },
      '72%': { label: 'Residents said they walk to the harbour every week', bound: 'about' },
      '17 years': { label: 'Clerk spent … in the dredging trade' },
      '25,000 sheep': { label: 'Fever that killed … sheep' },
      '90 minutes': { label: 'Waiting times that exceeded' },
      '57': { label: 'Victor N. Barton' },
      '45 minutes': { label: 'Row for … before work' },
      '43-year-old': { label: 'Docker was told to rest' },
      '63%': { label: 'Pilots in the bay said that fog delays ferries' },
      '41%': { label: 'Reported that they had sold a boat' },
      '55%': { label: 'Profits are given to the school' },
      '$30 million': { label: 'Harbour fund bought Meetly' },
      '45%': { label: 'Panel forecast a … chance that the mill closes' },
      '19 problems': { label: 'Problems arose' },
      '38%': { label: 'Boats that leave the bay are never repaired' },
      '16 gardens': { label: 'Pick … gardens' },
      '14 dockers': { label: 'Dockers were hurt' },
      '$5.3bn': { label: 'Altera expects revenue' },
      '2,750 tons': { label: 'Harbour basin which holds … of water', bound: 'about' },
    },
  },
  {
    topic: 'numbers that open their clause, and what a list goes on with',
    title: 'A year in Ridgeway',
    text: `For just under $40, the pass opens every museum in Ridgeway.

44 grams, a brass dial, solid steel case.

Over nearly six years, Harrow has rebuilt its old mills.

Starting at around $90, it comes with a spare battery.

The port is thriving, growing at 4.2% annually, and expected to handle 9 million tonnes.

A survey of nurses found 81% felt tired, with 64% reporting poor sleep, and 38% considering another job.

Tenants were likely to complain, with 71% of under-30s, compared with just 22% of over-60s.

A room might end up costing somewhere between $130 and $180. How does your street stack up against 3,120 others?

Ridgeway library board's long running summer evening reading scheme pupils use with annual fees of $55.

There are currently 582 ferries in Norland.`,
    figures: {
      $40: { label: 'For … the pass opens every museum in Ridgeway', bound: 'under' },
      '44 grams': { label: 'Brass dial solid steel case' },
      'six years': { label: 'Harrow has rebuilt its old mills', bound: 'nearly' },
      $90: { label: 'Starting at around … it comes with a spare battery', bound: 'about' },
      '9 million tonnes': { label: 'Port expected to handle' },
      '64%': { label: 'Survey of nurses with … reporting poor sleep' },
      '38%': { label: 'Survey of nurses and … considering another job' },
      '71%': { label: 'Tenants were likely to complain with … of under-30s' },
      '22%': { label: 'Over-60s' },
      '$130 and $180': { label: 'Room might end up costing' },
      $55: { label: 'Annual fees' },
      '582 ferries': { label: 'Ferries in Norland' },
      '3,120 others': { label: 'How does your street stack up against … others' },
    },
  },
  {
    topic: 'what goes on behind a joining word, lists of what is counted, and the name behind an age',
    title: 'The raffle of Eastmoor',
    text: `The board forecast a 55% chance that the dredger sails and a 30% chance that the works end early. The merger brought over 78,000 new members and a 36% increase in monthly visits.

"I could not row," wrote 43-year-old Albert Nixon of Eastmoor in his diary. Two months later, he rowed again. Victor Barton, now 61, is to retire.

The raffle paid 20 first prizes worth $500 each, 310 lesser prizes worth $90 each and 2,400 small prizes worth $5 each.

Inspectors seized 12 lamps, one rudder and 40 ropes.

The jobless rate in Norland was 3.1%, Westmark 4.7% and Eastmoor 5.9%.

The docker saw his doctor after three months of feeling tired.`,
    figures: {
      '4.7%': { label: 'Jobless rate in Westmark' },
      '5.9%': { label: 'Jobless rate in Eastmoor' },
      'three months': { label: 'Docker saw his doctor after … of feeling tired' },
      '30%': { label: 'Board forecast a … chance that the works end early' },
      '36%': { label: 'Merger brought a … increase in monthly visits', change: 'up' },
      '43-year-old': { label: 'Albert Nixon' },
      'Two months': { label: 'Later, he rowed again' },
      '61': { label: 'Victor Barton' },
      '310 lesser prizes': { label: 'Raffle paid … lesser prizes worth' },
      '2,400 small prizes': { label: 'Raffle paid … small prizes worth' },
      $5: { label: 'Raffle paid 2,400 small prizes worth' },
      '40 ropes': { label: 'Inspectors seized … ropes' },
    },
  },
  {
    topic: 'a time that owns what follows it',
    title: 'Norport yard widens its margin',
    text: 'The gross margin of the yard is 42% versus last year’s 41%.',
    figures: {
      '42%': { label: 'Gross margin of the yard' },
      '41%': { label: 'Gross margin of the yard', period: 'last year' },
    },
  },
];
