import type { RouteCardFragment } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { CountyTiles, type CountyMark } from '../../ui/CountyTiles'
import type { PlannedCase } from './RoutePage'

/** Where the case and the partners of the chosen card are. Geography is a reason here, not the screen. */
export function RouteMap({ caseFile, route }: { caseFile: PlannedCase; route: RouteCardFragment | undefined }) {
	const { t } = useRoutingWords()
	const marks = new Map<number, CountyMark>(caseFile.county.neighbours.map(({ code }) => [code, 'near']))
	const names = new Set<string>()
	for (const step of route?.steps ?? []) {
		const place = step.serviceAtLocation
		const county = place.confidential ? undefined : (place.location?.county ?? place.organization.county)
		if (!county) continue
		marks.set(county.code, 'partner')
		names.add(county.name)
	}
	marks.set(caseFile.county.code, 'case')
	const partners = [...names].join(', ') || t('unknown')
	return (
		<figure className="route-map sheet stack stack-tight">
			<CountyTiles label={t('map.label', { county: caseFile.county.name, partners })} marks={marks} />
			<figcaption className="route-legend small">
				<span>
					<i className="tile tile-case" /> {t('map.case', { county: caseFile.county.name })}
				</span>
				<span>
					<i className="tile tile-partner" /> {t('map.partner', { partners })}
				</span>
				<span>
					<i className="tile tile-near" /> {t('map.near')}
				</span>
			</figcaption>
		</figure>
	)
}
