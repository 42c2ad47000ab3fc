import type { KeyboardEvent } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { RouteCardFragment } from '../../gql/graphql'
import { duration } from '../../i18n/moments'
import { useRoutingWords } from '../../i18n/routingWords'
import { routeLabels } from './routingCodes'
import { ReasonList } from './ReasonList'
import { TimeAxis, type Axis } from './TimeAxis'
import { chance, kilometres } from './reasons'
import { Figure } from './Figure'
import type { Alike } from './differences'
import { Way } from './Way'
import './RouteCard.css'

export const RouteCardRoute = graphql(`
	fragment RouteCard on Route {
		id
		labels
		vector {
			clock
			exposure
			travel
			mismatch
			uncertainty
		}
		told {
			id
			name
		}
		reasons {
			...ReasonParts
		}
		steps {
			need {
				id
				hard
				serviceType {
					code
					name {
						en
						sw
					}
				}
			}
			serviceAtLocation {
				id
				confidential
				mode
				held
				takenOn
				capacity {
					available
					reliable
				}
				service {
					id
					name
				}
				organization {
					id
					name
					county {
						code
						name
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
			chain {
				id
				name
			}
			servedAt
			servedAtMinute
			deadlineMinute
			travelMetres
			reasons {
				...ReasonParts
			}
			fallbacks {
				askBy
				servedAtMinute
				serviceAtLocation {
					id
					organization {
						id
						name
					}
				}
			}
		}
	}
`)

type Props = {
	route: FragmentType<typeof RouteCardRoute>
	/** The card that stood in this place before the last change, to mark what is different now. */
	before: RouteCardFragment | undefined
	axis: Axis
	/** What all cards say alike, hidden while somebody looks at what differs. */
	alike: Alike
	chosen: boolean
	number: number
	onChoose: () => void
	onKey: (event: KeyboardEvent) => void
}

/** A promise with its reasons: named by what it is best at, late is seen before it is read. */
export function RouteCard({ route, before, axis, alike, chosen, number, onChoose, onKey }: Props) {
	const { t } = useRoutingWords()
	const shown = readFragment(RouteCardRoute, route)
	const title = shown.labels.map((label) => t(routeLabels[label])).join(' · ')
	const receivers = [...new Set(shown.steps.map((step) => step.chain.at(-1)?.name))].join(', ')
	return (
		<div className={chosen ? 'route route-chosen' : 'route'}>
			<label className="route-head">
				<input
					type="radio"
					name="route"
					value={shown.id}
					checked={chosen}
					aria-label={t('route.named', { title, receivers })}
					onChange={onChoose}
					onKeyDown={onKey}
				/>
				<span>
					<span className="route-title">{title}</span>
					<span className="quiet small">{receivers}</span>
				</span>
				<kbd aria-hidden="true">{number}</kbd>
			</label>
			<Figures route={shown} before={before} hidden={alike.figures} />
			<TimeAxis steps={shown.steps} axis={axis} />
			<ReasonList route={shown} hidden={alike.reasons} />
			<div className="stack">
				{shown.steps.filter((step) => !alike.needs.has(step.need.id)).map((step) => (
					<Way key={step.need.id} step={step} />
				))}
			</div>
		</div>
	)
}

/** When the last kind of help has begun, minutes from now. */
export function lastMinute(route: RouteCardFragment): number {
	return Math.max(0, ...route.steps.map((step) => step.servedAtMinute))
}

function Figures({ route, before, hidden }: { route: RouteCardFragment; before: RouteCardFragment | undefined; hidden: Alike['figures'] }) {
	const { t } = useRoutingWords()
	const late = Math.max(...route.steps.map((step) => (step.deadlineMinute == null || !step.need.hard ? -1 : step.servedAtMinute - step.deadlineMinute)))
	const travel = (of: RouteCardFragment) =>
		of.vector.travel === 0 ? t('route.noTravel') : t('route.travels', { kilometres: kilometres(of.vector.travel) })
	const told = (of: RouteCardFragment) => t('route.told', { count: of.vector.exposure })
	const sure = (of: RouteCardFragment) => t('route.chance', { percent: chance(of.vector.uncertainty) })
	const wishes = (of: RouteCardFragment) => t('route.wishes', { count: of.vector.mismatch })
	return (
		<div className="route-figures">
			<p className="route-time">
				<Figure now={duration(lastMinute(route), t)} before={before && duration(lastMinute(before), t)} />
				{late > 0 && <span className="route-late">{t('route.late', { time: duration(late, t) })}</span>}
			</p>
			<ul>
				{!hidden.has('told') && (
					<li>
						<Figure now={told(route)} before={before && told(before)} />
					</li>
				)}
				{!hidden.has('travel') && (
					<li>
						<Figure now={travel(route)} before={before && travel(before)} />
					</li>
				)}
				{!hidden.has('sure') && (
					<li>
						<Figure now={sure(route)} before={before && sure(before)} />
					</li>
				)}
				{!hidden.has('wishes') && (route.vector.mismatch > 0 || (before?.vector.mismatch ?? 0) > 0) && (
					<li>
						<Figure now={wishes(route)} before={before && wishes(before)} />
					</li>
				)}
			</ul>
		</div>
	)
}
