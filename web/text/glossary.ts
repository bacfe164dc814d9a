/** Letters of the field, explained to newcomers. The searched expansions are in src/text/acronyms.ts; a test holds the two together. */

export interface GlossaryEntry {
  /** As the field writes them: `ccTLD`, `IoT`. */
  readonly letters: string;
  readonly name: string;
  /** One plain sentence. */
  readonly note: string;
}

const entry = (letters: string, name: string, note: string): GlossaryEntry => ({
  letters,
  name,
  note,
});

/** In the order of their letters. Letters that are also a word of the language (`WHO`, `IT`) are left out. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  entry('AI', 'Artificial intelligence', 'Software that does what is thought to need a mind.'),
  entry(
    'APC',
    'Association for Progressive Communications',
    'A worldwide network of civil society groups.',
  ),
  entry(
    'APNIC',
    'Asia Pacific Network Information Centre',
    'The registry that hands out Internet addresses in Asia and the Pacific.',
  ),
  entry(
    'BPF',
    'Best Practice Forum',
    'A group of the IGF that collects what has worked on one subject.',
  ),
  entry(
    'ccTLD',
    'Country code top-level domain',
    'The last part of an Internet name that belongs to a country, such as .ke or .br.',
  ),
  entry(
    'CSIRT',
    'Computer security incident response team',
    'People who help when networks are attacked or fail.',
  ),
  entry(
    'CSTD',
    'Commission on Science and Technology for Development',
    'The UN commission that reviews what became of the World Summit’s decisions.',
  ),
  entry(
    'DC',
    'Dynamic Coalition',
    'An open group of the IGF that works on one subject all year round.',
  ),
  entry(
    'DESA',
    'Department of Economic and Social Affairs',
    'The part of the UN Secretariat that the IGF belongs to.',
  ),
  entry(
    'DNS',
    'Domain name system',
    'What turns names such as example.org into the numbers that machines use.',
  ),
  entry(
    'DPI',
    'Digital public infrastructure',
    'Shared systems for identity, payment and data that public services are built on.',
  ),
  entry(
    'ECOSOC',
    'Economic and Social Council',
    'The UN body that coordinates economic and social work.',
  ),
  entry('EU', 'European Union', 'A union of European countries that makes laws in common.'),
  entry('GAC', 'Governmental Advisory Committee', 'Where governments advise ICANN.'),
  entry(
    'GDC',
    'Global Digital Compact',
    'What the UN’s members agreed in 2024 about digital cooperation.',
  ),
  entry(
    'GDPR',
    'General Data Protection Regulation',
    'The European Union’s law about personal data.',
  ),
  entry(
    'GGE',
    'Group of Governmental Experts',
    'UN experts from some countries who discussed how states should behave in cyberspace.',
  ),
  entry(
    'GRULAC',
    'Latin American and Caribbean Group',
    'One of the five regional groups of the UN’s members.',
  ),
  entry(
    'gTLD',
    'Generic top-level domain',
    'The last part of an Internet name that belongs to no country, such as .org.',
  ),
  entry(
    'IANA',
    'Internet Assigned Numbers Authority',
    'Keeps the master lists of Internet names, addresses and protocol numbers.',
  ),
  entry(
    'ICANN',
    'Internet Corporation for Assigned Names and Numbers',
    'Coordinates the Internet’s system of names.',
  ),
  entry('ICC', 'International Chamber of Commerce', 'Speaks for businesses of many countries.'),
  entry(
    'ICT',
    'Information and communication technology',
    'Computers, networks and telephones, and what is done with them.',
  ),
  entry(
    'IEEE',
    'Institute of Electrical and Electronics Engineers',
    'A body of engineers that makes standards such as those of Wi-Fi.',
  ),
  entry(
    'IETF',
    'Internet Engineering Task Force',
    'Open group of engineers that makes the Internet’s technical standards.',
  ),
  entry(
    'IGF',
    'Internet Governance Forum',
    'The UN’s yearly open meeting about how the Internet is governed.',
  ),
  entry('IoT', 'Internet of things', 'Everyday objects that are connected to the Internet.'),
  entry(
    'IP',
    'Internet Protocol',
    'The rules by which data finds its way across the Internet; elsewhere also intellectual property.',
  ),
  entry('ISOC', 'Internet Society', 'A worldwide non-profit body for an open Internet.'),
  entry('ISP', 'Internet service provider', 'A company that connects people to the Internet.'),
  entry(
    'ITU',
    'International Telecommunication Union',
    'The UN agency for telecommunications and radio.',
  ),
  entry(
    'IXP',
    'Internet exchange point',
    'A place where networks hand traffic to one another, which keeps it local and cheap.',
  ),
  entry('LDC', 'Least developed country', 'A country that the UN lists as among the poorest.'),
  entry('LLM', 'Large language model', 'A machine trained on much text that writes text itself.'),
  entry(
    'MAG',
    'Multistakeholder Advisory Group',
    'The people of all groups who plan the programme of the IGF.',
  ),
  entry(
    'NGO',
    'Non-governmental organization',
    'An organization that belongs neither to a government nor to a business.',
  ),
  entry(
    'NRI',
    'National and regional initiative',
    'An IGF of one country, one region or young people.',
  ),
  entry(
    'OECD',
    'Organisation for Economic Cooperation and Development',
    'A club of mostly rich countries that compares and advises on policy.',
  ),
  entry(
    'OEWG',
    'Open-ended working group',
    'A UN group that every member may join; here, about how states should behave in cyberspace.',
  ),
  entry('PN', 'Policy Network', 'A group of the IGF that works out policy on one subject.'),
  entry(
    'RIPE',
    'Réseaux IP Européens',
    'The forum of network operators in Europe and its neighbourhood.',
  ),
  entry(
    'RIR',
    'Regional Internet registry',
    'Hands out Internet addresses in one part of the world.',
  ),
  entry(
    'SDG',
    'Sustainable Development Goal',
    'One of the seventeen aims that the UN’s members set themselves for 2030.',
  ),
  entry(
    'SIDS',
    'Small island developing states',
    'Countries on small islands, with difficulties of their own.',
  ),
  entry('SME', 'Small and medium enterprise', 'A business that is not a large one.'),
  entry('TLD', 'Top-level domain', 'The last part of an Internet name, such as .org.'),
  entry('UN', 'United Nations', 'The organization of nearly all of the world’s states.'),
  entry(
    'UNCTAD',
    'United Nations Conference on Trade and Development',
    'The UN body for trade and development.',
  ),
  entry(
    'UNDESA',
    'Department of Economic and Social Affairs',
    'The part of the UN Secretariat that the IGF belongs to.',
  ),
  entry(
    'UNDP',
    'United Nations Development Programme',
    'The UN body that helps countries to develop.',
  ),
  entry(
    'UNESCO',
    'United Nations Educational, Scientific and Cultural Organization',
    'The UN agency for education, science, culture and communication.',
  ),
  entry('UNGA', 'United Nations General Assembly', 'Where all members of the UN meet and vote.'),
  entry('W3C', 'World Wide Web Consortium', 'Makes the technical standards of the web.'),
  entry(
    'WGIG',
    'Working Group on Internet Governance',
    'The group that in 2005 said what Internet governance is.',
  ),
  entry(
    'WIPO',
    'World Intellectual Property Organization',
    'The UN agency for patents, copyright and trade marks.',
  ),
  entry(
    'WSIS',
    'World Summit on the Information Society',
    'The UN summit of 2003 and 2005 that called the IGF into being.',
  ),
  entry('WTO', 'World Trade Organization', 'Where countries agree on the rules of trade.'),
];
