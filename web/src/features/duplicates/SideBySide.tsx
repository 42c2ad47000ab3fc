import { graphql, readFragment, type FragmentType } from '../../gql'
import type { EntryFactsFragment as Entry } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useTwinWords, type TwinWord } from '../../i18n/twinWords'
import { localized } from '../../i18n/words'
import { Cell, Row, Table } from '../../ui/Table'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

export const SideBySidePair = graphql(`
	fragment SideBySide on DuplicatePair {
		id
		first {
			...EntryFacts
		}
		second {
			...EntryFacts
		}
	}
`)

export const EntryFactsEntry = graphql(`
	fragment EntryFacts on DuplicateEntry {
		id
		name
		kind
		source
		partner
		assuredAt
		county {
			code
			name
		}
		serviceTypes {
			code
			name {
				en
				sw
			}
		}
		languages {
			code
			name {
				en
				sw
			}
		}
		places {
			name
			latitude
			longitude
			county {
				code
				name
			}
		}
	}
`)

const tones = { 'twins.same': 'ok', 'twins.differs': 'soon', 'twins.oneSided': 'plain' } as const

/** What one side does not say, the other does not contradict. */
function comparison(one: string | null, other: string | null): keyof typeof tones {
	if (one === other) return 'twins.same'
	return one === null || other === null ? 'twins.oneSided' : 'twins.differs'
}

/** Fact by fact, each row saying in words whether the two differ. */
export function SideBySide({ pair }: { pair: FragmentType<typeof SideBySidePair> }) {
	const { say } = useTwinWords()
	const { first, second } = readFragment(SideBySidePair, pair)
	const factsOf = useFacts()
	const one = factsOf(readFragment(EntryFactsEntry, first))
	const other = factsOf(readFragment(EntryFactsEntry, second))
	const heads = [say('twins.fact'), say('twins.side.one'), say('twins.side.other'), say('twins.compared')] as const
	return (
		<Table label={say('twins')} heads={heads}>
			{one.map(([word, value], index) => {
				const beside = other[index]?.[1]
				const compared = comparison(value, beside ?? null)
				return (
					<Row key={word}>
						<Cell head={heads[0]}>
							<strong>{say(word)}</strong>
						</Cell>
						<Cell head={heads[1]}>{value ?? say('twins.unknown')}</Cell>
						<Cell head={heads[2]}>{beside ?? say('twins.unknown')}</Cell>
						<Cell head={heads[3]}>
							<Tag tone={tones[compared]}>{say(compared)}</Tag>
						</Cell>
					</Row>
				)
			})}
		</Table>
	)
}

function useFacts() {
	const { say, language } = useTwinWords()
	const now = useNow()
	return (entry: Entry): readonly (readonly [TwinWord, string | null])[] => [
		['twins.name', entry.name],
		['twins.kind', entry.kind],
		['twins.county', entry.county?.name ?? null],
		['twins.services', listed(entry.serviceTypes.map(({ name }) => localized(name, language)))],
		['twins.languages', listed(entry.languages.map(({ name }) => localized(name, language)))],
		['twins.places', listed(entry.places.map(placeLine))],
		['twins.partner', say(entry.partner ? 'twins.partner.yes' : 'twins.partner.no')],
		['twins.source', entry.source],
		['twins.checked', entry.assuredAt ? dayAndTime(entry.assuredAt, language, now) : null],
	]
}

function placeLine({ name, county, latitude, longitude }: Entry['places'][number]): string {
	const point = latitude != null && longitude != null ? `, ${latitude.toFixed(4)} ${longitude.toFixed(4)}` : ''
	return `${name} (${county.name}${point})`
}

function listed(words: readonly string[]): string | null {
	return words.length > 0 ? words.join(', ') : null
}
