import { graphql, readFragment } from '../../gql'
import type { OwnPlacesFragment } from '../../gql/graphql'
import { capacities } from '../../i18n/codes'
import { useEntryWords } from '../../i18n/entryWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { answering, holdsOne, useViewer } from '../../portal/viewer'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'
import { useEntryAct } from './useEntryAct'
import './OwnPlaces.css'

/** No more than is drawn: it comes with the inbox of a phone on a slow network. */
const OwnPlacesOrganization = graphql(`
	fragment OwnPlaces on Organization {
		id
		services {
			id
			name
			status
			serviceAtLocations {
				id
				confidential
				held
				takenOn
				location {
					id
					name
				}
				capacity {
					status
					available
					asOf
					reliable
				}
			}
		}
	}
`)

const OwnPlacesQuery = graphql(`
	query OwnPlaces($organization: ID!) {
		organization(id: $organization) {
			...OwnPlaces
		}
	}
`)

const TellOwnPlaces = graphql(`
	mutation TellOwnPlaces($input: TellCapacityInput!) {
		tellCapacity(input: $input) {
			organization {
				...OwnPlaces
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ConfirmOwnPlaces = graphql(`
	mutation ConfirmOwnPlaces($input: ConfirmCapacityInput!) {
		confirmCapacity(input: $input) {
			organization {
				...OwnPlaces
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Offer = NonNullable<OwnPlacesFragment['services']>[number]
type Told = Offer['serviceAtLocations'][number] & { name: string }

/** The place that is kept free for this is given up only when it is known that there is nothing to show. */
const nothing = <span hidden />

/** What the own organization told of its free places, to be said again or changed in one tap; nothing for anybody else. */
export function OwnPlaces() {
	const viewer = useViewer()
	return viewer.organization && holdsOne(viewer, answering) ? <Own organization={viewer.organization.id} /> : nothing
}

function Own({ organization }: { organization: string }) {
	const { say } = useEntryWords()
	const { data, failed } = useLiveQuery({ query: OwnPlacesQuery, variables: { organization } })
	const entry = data?.organization
	const [first, ...others] = oldestFirst(entry ? (readFragment(OwnPlacesOrganization, entry).services ?? []) : [])
	if (!first) return data || failed ? nothing : null
	return (
		<section className="own-places sheet" aria-label={say('entry.own')}>
			<Place key={first.id} place={first} />
			{others.length > 0 && (
				<Disclosure label={say('entry.own.more', { count: others.length })}>
					<div className="stack">
						{others.map((place) => (
							<Place key={place.id} place={place} />
						))}
					</div>
				</Disclosure>
			)}
		</section>
	)
}

/** What was never told comes first, then what was told longest ago: there a word is worth most. */
function oldestFirst(services: readonly Offer[]): Told[] {
	return services
		.filter(({ status }) => status === 'ACTIVE')
		.flatMap(({ name, serviceAtLocations }) =>
			serviceAtLocations.map((place) => ({ ...place, name: place.location && !place.confidential ? `${name}, ${place.location.name}` : name })),
		)
		.toSorted((one, other) => (one.capacity?.asOf ?? '').localeCompare(other.capacity?.asOf ?? ''))
}

function Place({ place }: { place: Told }) {
	const { say, language } = useEntryWords()
	const { t } = useWords()
	const now = useNow()
	const confirm = useEntryAct(ConfirmOwnPlaces, (data) => data.confirmCapacity, 'entry.free.done')
	const tell = useEntryAct(TellOwnPlaces, (data) => data.tellCapacity, 'entry.free.done')
	const { capacity: told, held, takenOn, id, name } = place
	const asOf = told?.asOf
	const free = told?.status === 'CAPACITY' ? (told.available ?? undefined) : told?.status === 'NO_CAPACITY' ? 0 : undefined
	const busy = confirm.state === 'busy' || tell.state === 'busy'
	const count = (available: number) => void tell.send({ place: id, status: available > 0 ? 'CAPACITY' : 'NO_CAPACITY', available })
	const said = [
		told && asOf ? (free ? say('entry.own.free', { count: free }) : t(capacities[told.status])) : say('entry.free.never'),
		held ? say('entry.free.held', { count: held }) : null,
		takenOn ? say('entry.free.used', { count: takenOn }) : null,
		asOf && (told.reliable ? say('entry.free.told', { when: dayAndTime(asOf, language, now) }) : say('entry.free.old')),
	]
	return (
		<div className="own-place" role="group" aria-label={name}>
			<p className="small">
				<strong>{name}</strong>: {said.filter(Boolean).join(' · ')}
			</p>
			<ErrorSummary title={say('entry.edit.problems')} problems={[...confirm.problems, ...tell.problems]} />
			{(confirm.state === 'unsent' || tell.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="own-acts">
				{asOf && told.status !== 'UNKNOWN' && (
					<Button busy={busy} onClick={() => void confirm.send({ place: id, asOf })}>
						{say('entry.own.still')}
					</Button>
				)}
				{free !== undefined && free > 1 && (
					<Button busy={busy} aria-label={say('entry.own.now', { step: '−1', count: free - 1 })} onClick={() => count(free - 1)}>
						−1
					</Button>
				)}
				{free !== undefined && (
					<Button busy={busy} aria-label={say('entry.own.now', { step: '+1', count: free + 1 })} onClick={() => count(free + 1)}>
						+1
					</Button>
				)}
				{free === undefined && (
					<Button busy={busy} onClick={() => void tell.send({ place: id, status: 'CAPACITY' })}>
						{say('entry.free.now')}
					</Button>
				)}
				{free !== 0 && (
					<Button busy={busy} onClick={() => void tell.send({ place: id, status: 'NO_CAPACITY' })}>
						{say('entry.free.full')}
					</Button>
				)}
			</div>
		</div>
	)
}
