import { useState } from 'react'
import type { RouteCardFragment } from '../../gql/graphql'
import { duration } from '../../i18n/moments'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField } from '../../ui/Field'
import { lastMinute } from './RouteCard'
import { chance, kilometres } from './reasons'
import { routeLabels } from './routingCodes'
import './RoutePage.css'

/** Two routes side by side, line by line: on a phone, where cards stand below one another. */
export function Compare({ routes, chosen }: { routes: readonly RouteCardFragment[]; chosen: RouteCardFragment }) {
	const { t, language } = useRoutingWords()
	const others = routes.filter((route) => route.id !== chosen.id)
	const [wanted, setWanted] = useState<string>()
	const other = others.find((route) => route.id === wanted) ?? others[0]
	if (!other) return null
	const title = (route: RouteCardFragment) => route.labels.map((label) => t(routeLabels[label])).join(' · ')
	const needs = chosen.steps.map((step) => ({
		label: localized(step.need.serviceType.name, language),
		of: (route: RouteCardFragment) => route.steps.find((one) => one.need.id === step.need.id)?.chain.at(-1)?.name ?? '–',
	}))
	const rows = [
		{ label: t('compare.begins'), of: (route: RouteCardFragment) => duration(lastMinute(route), t) },
		{ label: t('compare.told'), of: (route: RouteCardFragment) => String(route.vector.exposure) },
		{ label: t('compare.travel'), of: (route: RouteCardFragment) => `${kilometres(route.vector.travel)} km` },
		{ label: t('compare.chance'), of: (route: RouteCardFragment) => `${chance(route.vector.uncertainty)} %` },
		{ label: t('compare.wishes'), of: (route: RouteCardFragment) => String(route.vector.mismatch) },
		...needs,
	]
	return (
		<Disclosure label={t('compare')}>
			<div className="stack stack-tight">
				{others.length > 1 && (
					<SelectField name="compare-with" label={t('compare.with', { title: title(chosen) })} value={other.id} onChange={(event) => setWanted(event.target.value)}>
						{others.map((route) => (
							<option key={route.id} value={route.id}>
								{title(route)}
							</option>
						))}
					</SelectField>
				)}
				<table className="compare">
					<thead>
						<tr>
							<th scope="col">
								<span className="hidden-visually">{t('compare.figure')}</span>
							</th>
							<th scope="col">{title(chosen)}</th>
							<th scope="col">{title(other)}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => {
							const [one, two] = [row.of(chosen), row.of(other)]
							return (
								<tr key={row.label} className={one === two ? 'quiet' : undefined}>
									<th scope="row">{row.label}</th>
									<td>{one}</td>
									<td>{one === two ? two : <strong>{two}</strong>}</td>
								</tr>
							)
						})}
					</tbody>
				</table>
			</div>
		</Disclosure>
	)
}
