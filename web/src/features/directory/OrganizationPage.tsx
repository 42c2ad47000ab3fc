import { Link, useParams } from '@tanstack/react-router'
import { readFragment } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { useListingWords } from '../../i18n/listingWords'
import { dayAndTime } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { Facts } from '../../ui/Facts'
import { useNow } from '../../ui/useNow'
import { AssureEntry } from './AssureEntry'
import { EntryParts, EntryQuery, type Entry, type Languages } from './entry'
import { History } from './History'
import { NameForm } from './NameForm'
import { PlaceSheet } from './PlaceSheet'
import { Presence } from './Presence'
import { Reach } from './Reach'
import { Agreements, Ties } from './Ties'

/** One organization: what, where, when, how sure each of it is, and what of it one may put right. */
export function OrganizationPage() {
	const { say } = useEntryWords()
	const { organization } = useParams({ from: '/both/partners/$organization' })
	const entry = useLiveQuery({ query: EntryQuery, variables: { organization } })
	return (
		<div className="stack">
			<p>
				<Link to="/partners">{say('entry.back')}</Link>
			</p>
			<Answer of={entry} rows={6}>
				{(data) =>
					data.organization ? (
						<Shown entry={data.organization} languages={data.languages ?? []} again={entry.again} />
					) : (
						<Banner title={say('entry.gone')} />
					)
				}
			</Answer>
		</div>
	)
}

function Shown({ entry, languages, again }: { entry: Entry; languages: Languages; again: () => void }) {
	const { say, language } = useEntryWords()
	const { say: listed, kindOf, sourceOf } = useListingWords()
	const now = useNow()
	const viewer = useViewer()
	const parts = readFragment(EntryParts, entry)
	const own = viewer.organization?.id === parts.id
	const coordinates = holdsOne(viewer, coordinating)
	const edits = coordinates || (own && viewer.roles.includes('PARTNER_ADMIN'))
	const tells = coordinates || own
	const services = parts.services ?? []
	const silent = services.some((service) => service.serviceAtLocations.some((place) => place.quarantined))
	return (
		<>
			<h1>{parts.name}</h1>
			{(silent || parts.presenceAskedAt) && (
				<Banner tone="over" live title={silent ? say('entry.quarantined') : say('entry.asked')}>
					{parts.presenceAskedAt && <p>{say('entry.asked.since', { when: dayAndTime(parts.presenceAskedAt, language, now) })}</p>}
					{tells && <Presence organization={parts.id} own={own} />}
				</Banner>
			)}
			<Facts
				label={parts.name}
				rows={[
					[say('entry.kind'), kindOf(entry.kind)],
					[say('entry.seat'), [entry.county?.name, entry.country !== 'KE' && entry.country].filter(Boolean).join(' · ')],
					[say('entry.source'), sourceOf(entry.source ?? '')],
				]}
			/>
			{parts.contacts && parts.contacts.length > 0 && (
				<section className="stack stack-tight" aria-label={say('entry.reach')}>
					<h2>{say('entry.reach')}</h2>
					<Reach points={parts.contacts} />
				</section>
			)}
			{edits && (
				<Disclosure label={say('entry.edit')}>
					<NameForm organization={parts.id} name={parts.name} />
				</Disclosure>
			)}
			{edits && <AssureEntry organization={parts.id} own={own} />}
			<section className="stack" aria-label={say('entry.services')}>
				<h2>{say('entry.services')}</h2>
				{services.length === 0 && <p>{listed('partners.noServices')}</p>}
				{services.flatMap((service) =>
					service.serviceAtLocations.map((place) => (
						<PlaceSheet key={place.id} service={service} place={place} languages={languages} tells={tells} edits={edits} />
					)),
				)}
			</section>
			{entry.agreements && <Agreements own={parts.id} agreements={entry.agreements} onChanged={coordinates ? again : undefined} />}
			{entry.conflicts && <Ties own={parts.id} ties={entry.conflicts} onChanged={again} />}
			{(coordinates || (own && edits)) && <History organization={parts.id} />}
		</>
	)
}
