import type { EntryPartsFragment } from '../../gql/graphql'
import { modes } from '../../i18n/codes'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { useListingWords } from '../../i18n/listingWords'
import { dayOnly } from '../../i18n/moments'
import { localized, useWords } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { Facts } from '../../ui/Facts'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import type { Languages } from './entry'
import { FreePlaces } from './FreePlaces'
import { PlaceForm } from './PlaceForm'
import { Reach } from './Reach'
import { ServiceForm } from './ServiceForm'

export type ServiceOf = NonNullable<EntryPartsFragment['services']>[number]
export type PlaceOf = ServiceOf['serviceAtLocations'][number]

type Props = { service: ServiceOf; place: PlaceOf; languages: Languages; tells: boolean; edits: boolean }

/** One service at one place, and how old each truth of it is. */
export function PlaceSheet({ service, place, languages, tells, edits }: Props) {
	const { say, language } = useEntryWords()
	const { t } = useWords()
	const { say: listed } = useListingWords()
	const now = useNow()
	const check = place.assurance
	const checked = check
		? say(new Date(check.until).getTime() > now ? 'entry.checked.line' : 'entry.checked.lapsed', {
				when: dayOnly(check.assuredAt, language),
				how: say(`entry.how.${check.means}`),
				until: dayOnly(check.until, language),
			})
		: say('entry.checked.never')
	const where = place.confidential
		? t('route.confidential')
		: place.location && [place.location.name, place.location.county.name].join(' · ')
	return (
		<article className="sheet stack stack-tight">
			<div className="row row-apart">
				<h3>{service.name}</h3>
				{place.quarantined ? <Tag tone="over">{say('entry.quarantined')}</Tag> : place.openNow && <Tag tone="ok">{listed('partners.open')}</Tag>}
			</div>
			<p className="quiet">
				{[localized(service.serviceType.name, language), t(modes[place.mode]), where, service.status !== 'ACTIVE' && say(`entry.service.${service.status}`)]
					.filter(Boolean)
					.join(' · ')}
			</p>
			<Facts
				label={service.name}
				rows={[
					[say('entry.address'), place.confidential ? null : place.location?.address],
					[say('entry.languages'), place.languages.map((tongue) => localized(tongue.name, language)).join(', ')],
					[say('entry.hours'), hours(place, say) || say('entry.hours.none')],
					[say('entry.checked'), checked],
				]}
			/>
			{place.contacts.length > 0 && (
				<div className="stack stack-tight">
					<h4>{say('entry.reach')}</h4>
					<Reach points={place.contacts} />
				</div>
			)}
			<FreePlaces place={place} tells={tells} />
			{edits && (
				<>
					<Disclosure label={say('entry.edit.service')}>
						<ServiceForm service={service} place={place.id} />
					</Disclosure>
					<Disclosure label={say('entry.edit.place')}>
						<PlaceForm place={place} languages={languages} />
					</Disclosure>
				</>
			)}
		</article>
	)
}

function hours(place: PlaceOf, say: ReturnType<typeof useEntryWords>['say']): string {
	return place.schedules
		.map((rule) => {
			const days = rule.days.map((day) => say(`entry.day.${day}` as EntryWord)).join(', ')
			const times = rule.opensAt === rule.closesAt ? say('entry.hours.all', { days }) : say('entry.hours.line', { days, from: rule.opensAt, until: rule.closesAt })
			return rule.closedOnPublicHolidays ? `${times}, ${say('entry.holidays')}` : times
		})
		.join('; ')
}
