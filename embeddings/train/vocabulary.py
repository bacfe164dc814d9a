"""Stage 2: the vocabulary. The commonest words whole, the field's terms, and pieces (BPE) for all others."""
import collections
import re

import snowballstemmer

from wordpiece import SPECIAL

LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
MARKS = [chr(code) for code in range(33, 127) if not chr(code).isalnum()] + list('’‘“”–—…•')
# Stands in front of a text that is a passage; nothing else is known of it.
PASSAGE_MARK = '¶'
# Terms of internet governance, the field of the records, that the text has too seldom or not at all.
FIELD_TERMS = (
    'igf wsis cctld cctlds gtld gtlds tld tlds whois rdap itu icann ietf iab irtf isoc w3c mag nri nris iana '
    'eurodig unesco unctad undp oecd wto wipo eu apec asean brics ecosoc itu unodc unicef gac gnso ccnso alac ssac '
    'rssac pti dnssec dns ipv4 ipv6 rpki bgp ixp ixps isp isps rir rirs ripe apnic arin lacnic afrinic gdpr '
    'multistakeholder multilateral multilateralism intersessional cybersecurity cybercrime cyberspace cyberattack '
    'cyberattacks cybernorms cert certs csirt csirts iot ai ict icts ict4d sdg sdgs lgbtq ngo ngos cso csos '
    'netmundial idn idns udrp domain registrar registrars registry registries registrant registrants deepfake '
    'deepfakes disinformation misinformation interoperability encryption decryption broadband connectivity '
    'internetworking telecom telecoms telecommunication telecommunications webinar livestream transcriber captioning '
    'captioner rapporteur rapporteurs moderator moderators panellist panellists panelist panelists plenary '
    'plenaries workshop workshops stakeholder stakeholders remote hub hubs geneva tunis nairobi baku bali hyderabad '
    'vilnius athens rio sharm katowice berlin addis riyadh kyoto guadalajara joao pessoa istanbul'
).split()


def bpe_pieces(counts, pieces_max):
    """Byte-pair merges (Sennrich and others, 2016) over counted words, as WordPieces."""
    words = [([w[0]] + ['##' + c for c in w[1:]], n) for w, n in counts]
    pairs, where = collections.Counter(), collections.defaultdict(set)
    for place, (symbols, count) in enumerate(words):
        for pair in zip(symbols, symbols[1:]):
            pairs[pair] += count
            where[pair].add(place)
    pieces = []
    while len(pieces) < pieces_max and pairs:
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merged = best[0] + best[1][2:]
        pieces.append(merged)
        for place in sorted(where.pop(best)):
            symbols, count = words[place]
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] -= count
            joined, i = [], 0
            while i < len(symbols):
                both = i + 1 < len(symbols) and (symbols[i], symbols[i + 1]) == best
                joined.append(merged if both else symbols[i])
                i += 2 if both else 1
            words[place] = joined, count
            for pair in zip(joined, joined[1:]):
                pairs[pair] += count
                where[pair].add(place)
        pairs.pop(best, None)
    return pieces


def choose_vocabulary(words, counts, sizes):
    """The pieces, in order of their ids; `sizes` is (whole words, BPE pieces)."""
    whole_max, pieces_max = sizes
    ranked = sorted(zip(words, counts), key=lambda pair: (-pair[1], pair[0]))
    plain = [(w, int(n)) for w, n in ranked if re.fullmatch(r'[a-z]+|[0-9]{1,4}', w)]
    whole = [w for w, _ in plain[:whole_max]]
    known = set(whole)
    rare = [(w, n) for w, n in ranked if re.fullmatch(r'[a-z0-9]{2,29}', w) and w not in known and n > 1][:100_000]
    common = [(w, max(1, int(n**0.5))) for w, n in plain[:whole_max] if len(w) > 1]
    pieces = bpe_pieces(rare + common, pieces_max)
    letters = list(LETTERS) + ['##' + letter for letter in LETTERS]
    return list(dict.fromkeys([*SPECIAL, *MARKS, *letters, *whole, *FIELD_TERMS, *pieces, PASSAGE_MARK]))


def stem_groups(vocabulary):
    """A number for each piece, the same for words of one stem."""
    stem = snowballstemmer.stemmer('english').stemWord
    groups = {}
    plain = re.compile(r'[a-z]{3,}')
    return [groups.setdefault(stem(p) if plain.fullmatch(p) else p, len(groups)) for p in vocabulary]
