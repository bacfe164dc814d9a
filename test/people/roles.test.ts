import { describe, expect, it } from 'vitest';
import { isRole, withoutRole } from '../../src/people/roles.ts';

describe('a label that names nobody', () => {
  it.each([
    'MODERATOR',
    'REMOTE MODERATOR',
    'AUDIENCE MEMBER',
    'Audience',
    'SPEAKER 2',
    'GRAD C',
    'PROFESSOR B',
    'PHD F',
    'INDUSTRIAL DESIGNER',
    'THE CHAIR',
    'VICE-CHAIR',
    'MR. CHAIR',
    'MADAM PRESIDENT',
    'SECRETARY-GENERAL',
    'MINISTER',
    'HIS EXCELLENCY',
    'UNESCO',
    'HAGUE STUDIO',
    'ISLAND OPERATORS UNION',
    'MINISTRY OF POSTS',
    'MC',
    'THE CLERK',
    'TIMEKEEPER',
    'TECHNICAL SUPPORT',
    'INDIA',
    'THE UNITED STATES',
    "COTE D'IVOIRE",
    'DELEGATE OF INDIA',
    'MINISTER OF FINANCE',
    'PARTICIPANT FROM GHANA',
    'ANA AND TOM',
    'ANA DIAZ/TOM ROE',
    'PARTICIPANT1',
    'SPEAKER TWO',
    'HOLY SEE',
    'VIET NAM',
    'ADDIS ABABA',
    'THE HAGUE',
    'SYRIAN ARAB REPUBLIC',
    'TECHNICAL COMMUNITY',
    'PRIVATE SECTOR',
    'RECORDING',
    'ICC BASIS',
    'CDT',
    'LET ME SAY THIS',
    'MODÉRATRICE',
    'MODERADORA',
    'MODERATOR (ANA)',
    '',
    '(OFF MICROPHONE)',
    '…',
  ])('%s', (label) => {
    expect(isRole(label)).toBe(true);
  });
});

describe('a label that names a person', () => {
  it.each([
    'ANA DIAZ',
    'ALEXANDER',
    'AMIR',
    'QI',
    'CHAIR ST. AMOUR',
    'PROFESSOR DIAZ',
    'ANA DIAZ (MODERATOR)',
    'ANA DIAZ [REMOTE]',
    'ANA DIAZ, CHAIR',
    'ANA BANKS',
    'JORDAN ROE',
    'INDIA ROE',
    'CHAD ROE',
    'VINT CERF',
    'TRAN VAN AN',
    'D. MILOSHEVIC',
    'MARK RECKLESS AM',
    '王',
    'ARNOLD VAN RHIJN',
    'MARIA DA SILVA',
    'AU YEUNG',
    'LI SONG',
    'PETER ENGLISH',
    'SOFIA',
    'HE YAFEI',
  ])('%s', (label) => {
    expect(isRole(label)).toBe(false);
  });
});

describe('the role before a name', () => {
  it.each([
    ['CHAIR ST. AMOUR', 'ST. AMOUR'],
    ['THE ACTING CHAIR ANA DIAZ', 'ANA DIAZ'],
    ['CO-MODERATOR ANA DIAZ', 'ANA DIAZ'],
    ['ANA DIAZ', 'ANA DIAZ'],
    ['ANA CHAIR', 'ANA CHAIR'],
    ['MODERATOR', 'MODERATOR'],
  ])('%s', (label, name) => {
    expect(withoutRole(label)).toBe(name);
  });
});
