/**
 * Where and when the yearly meetings of the Internet Governance Forum and of EuroDIG were held:
 * public facts of the series, used where a record prints less. `dayOne` is what programmes call
 * "Day 1": since 2016 the printed dates of the IGF begin with the pre-events of "Day 0". EuroDIG prints
 * its dates in full.
 */
export interface Meeting {
  readonly place: string | null;
  /** ISO 8601 date of "Day 1", or null where days were not numbered one after the other. */
  readonly dayOne: string | null;
}

export const MEETINGS: Readonly<Record<string, Meeting>> = {
  'IGF 2006': { place: 'Athens', dayOne: '2006-10-30' },
  'IGF 2007': { place: 'Rio de Janeiro', dayOne: '2007-11-12' },
  'IGF 2008': { place: 'Hyderabad', dayOne: '2008-12-03' },
  'IGF 2009': { place: 'Sharm El Sheikh', dayOne: '2009-11-15' },
  'IGF 2010': { place: 'Vilnius', dayOne: '2010-09-14' },
  'IGF 2011': { place: 'Nairobi', dayOne: '2011-09-27' },
  'IGF 2012': { place: 'Baku', dayOne: '2012-11-06' },
  'IGF 2013': { place: 'Bali', dayOne: '2013-10-22' },
  'IGF 2014': { place: 'Istanbul', dayOne: '2014-09-02' },
  'IGF 2015': { place: 'João Pessoa', dayOne: '2015-11-10' },
  'IGF 2016': { place: 'Guadalajara', dayOne: '2016-12-06' },
  'IGF 2017': { place: 'Geneva', dayOne: '2017-12-18' },
  'IGF 2018': { place: 'Paris', dayOne: '2018-11-12' },
  'IGF 2019': { place: 'Berlin', dayOne: '2019-11-26' },
  'IGF 2020': { place: null, dayOne: null },
  'IGF 2021': { place: 'Katowice', dayOne: '2021-12-07' },
  'IGF 2022': { place: 'Addis Ababa', dayOne: '2022-11-29' },
  'IGF 2023': { place: 'Kyoto', dayOne: '2023-10-09' },
  'IGF 2024': { place: 'Riyadh', dayOne: '2024-12-16' },
  'IGF 2025': { place: 'Lillestrøm', dayOne: '2025-06-24' },
  'EuroDIG 2008': { place: 'Strasbourg', dayOne: null },
  'EuroDIG 2009': { place: 'Geneva', dayOne: null },
  'EuroDIG 2010': { place: 'Madrid', dayOne: null },
  'EuroDIG 2011': { place: 'Belgrade', dayOne: null },
  'EuroDIG 2012': { place: 'Stockholm', dayOne: null },
  'EuroDIG 2013': { place: 'Lisbon', dayOne: null },
  'EuroDIG 2014': { place: 'Berlin', dayOne: null },
  'EuroDIG 2015': { place: 'Sofia', dayOne: null },
  'EuroDIG 2016': { place: 'Brussels', dayOne: null },
  'EuroDIG 2017': { place: 'Tallinn', dayOne: null },
  'EuroDIG 2018': { place: 'Tbilisi', dayOne: null },
  'EuroDIG 2019': { place: 'The Hague', dayOne: null },
  'EuroDIG 2022': { place: 'Trieste', dayOne: null },
  'EuroDIG 2023': { place: 'Tampere', dayOne: null },
  'EuroDIG 2024': { place: 'Vilnius', dayOne: null },
  'EuroDIG 2025': { place: 'Strasbourg', dayOne: null },
};

/** Year of an annual meeting that is named by its number alone: the first was in 2006. */
export const YEAR_BEFORE_FIRST_IGF = 2005;
