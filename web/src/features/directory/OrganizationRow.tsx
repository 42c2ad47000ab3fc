import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { OrganizationRowFragment } from '../../gql/graphql'
import { capacities, modes } from '../../i18n/codes'
import { useListingWords } from '../../i18n/listingWords'
import { dayAndTime, dayOnly } from '../../i18n/moments'
import { localized, useWords } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

export const OrganizationRowOrganization = graphql(`
	fragment OrganizationRow on Organization {
		id
		name
		kind
		country
		county {
			code
			name
		}
		source
		services {
			id
			name
			serviceType {
				code
				name {
					en
					sw
				}
			}
			serviceAtLocations {
				id
				confidential
				mode
				openNow
				opensAt
				assuredAt
				capacity {
					status
					available
					asOf
				}
				languages {
					code
					name {
						en
						sw
					}
				}
				location {
					id
					county {
						code
						name
					}
				}
			}
		}
	}
`)

/** One organization: what it offers first, how and where on demand. */
export function OrganizationRow({ organization }: { organization: FragmentType<typeof OrganizationRowOrganization> }) {
	const { language } = useWords()
	const { say: listed, kindOf, sourceOf } = useListingWords()
	const shown = readFragment(OrganizationRowOrganization, organization)
	const places = shown.services?.flatMap((service) => service.serviceAtLocations.map((place) => ({ service, place }))) ?? []
	const offers = [...new Set(shown.services?.map((service) => localized(service.serviceType.name, language)))]
	return (
		<li className="sheet stack stack-tight">
			<div className="row row-apart">
				<h2>
					<Link to="/partners/$organization" params={{ organization: shown.id }}>
						{shown.name}
					</Link>
				</h2>
				{places.some(({ place }) => place.openNow) && <Tag tone="ok">{listed('partners.open')}</Tag>}
			</div>
			<p className="quiet">{[kindOf(shown.kind), shown.county?.name, shown.country !== 'KE' && shown.country].filter(Boolean).join(' · ')}</p>
			<p>{offers.join(' · ') || listed('partners.noServices')}</p>
			{places.length > 0 && (
				<Disclosure label={listed('partners.how', { count: places.length })}>
					<ul className="stack">
						{places.map(({ service, place }) => (
							<Place key={place.id} name={localized(service.serviceType.name, language)} place={place} />
						))}
					</ul>
					<p className="quiet small">{listed('partners.source', { source: sourceOf(shown.source ?? '') })}</p>
				</Disclosure>
			)}
		</li>
	)
}

type PlaceOf = NonNullable<OrganizationRowFragment['services']>[number]['serviceAtLocations'][number]

function Place({ name, place }: { name: string; place: PlaceOf }) {
	const { t, language } = useWords()
	const { say: listed } = useListingWords()
	const now = useNow()
	const facts = [
		place.confidential ? t('route.confidential') : place.location?.county.name,
		t(modes[place.mode]),
		place.openNow ? listed('partners.open') : place.opensAt && listed('partners.opens', { time: dayAndTime(place.opensAt, language, now) }),
		place.languages.map((tongue) => localized(tongue.name, language)).join(', '),
	]
	return (
		<li>
			<strong>{name}</strong>
			<p>{facts.filter(Boolean).join(' · ')}</p>
			<p className="quiet small">
				{place.capacity && [t(capacities[place.capacity.status]), place.capacity.available, place.capacity.asOf && dayAndTime(place.capacity.asOf, language, now)].filter((part) => part !== null && part !== undefined && part !== '').join(' · ')}
				{place.assuredAt && ` · ${listed('partners.checked', { day: dayOnly(place.assuredAt, language) })}`}
			</p>
		</li>
	)
}
