import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import type { RoutePlanQuery as PlanAnswer } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Clock } from '../../ui/Clock'
import type { Choice } from './choice'
import { NotOffered } from './NotOffered'
import { OutOfReach } from './OutOfReach'
import { PlanControls } from './PlanControls'
import { RouteMap } from './RouteMap'
import { Routes } from './Routes'
import { RouteCardRoute } from './RouteCard'
import './RoutePage.css'

const RoutePlanQuery = graphql(`
	query RoutePlan($id: ID!, $needs: [ID!], $avoid: [ID!]) {
		caseFile(id: $id) {
			id
			reference
			openedAt
			county {
				code
				name
				neighbours {
					code
				}
			}
			needs {
				id
				serviceType {
					code
					name {
						en
						sw
					}
				}
			}
			routePlan(needs: $needs, avoid: $avoid) {
				asOf
				networkRevision
				rulesVersion
				engineVersion
				inputHash
				provedOptimal
				deadline
				routes {
					...RouteCard
				}
				refusals {
					...RefusalRow
				}
				infeasibleNeeds {
					...OutOfReach
				}
			}
		}
	}
`)

export type PlannedCase = NonNullable<PlanAnswer['caseFile']>
export type Plan = NonNullable<PlannedCase['routePlan']>
export type Asked = { needs: string[] | undefined; avoid: { id: string; name: string }[] }

type Props = { caseFile: string; onChoose: (choice: Choice) => void }

/** The routes that cannot be beaten, side by side on one time axis. A machine proposes; a named person chooses. */
export function RoutePage({ caseFile: id, onChoose }: Props) {
	const [asked, setAsked] = useState<Asked>({ needs: undefined, avoid: [] })
	const answer = useLiveQuery({
		query: RoutePlanQuery,
		variables: { id, needs: asked.needs ?? null, avoid: asked.avoid.length > 0 ? asked.avoid.map((body) => body.id) : null },
		requestPolicy: 'network-only',
	})
	// While a changed plan is computed the last one stays, so that nothing jumps.
	const [last, setLast] = useState(answer.data)
	if (answer.data && answer.data !== last) setLast(answer.data)
	return (
		<Answer of={{ ...answer, data: answer.data ?? last }} rows={4}>
			{({ caseFile }) =>
				caseFile ? <Picker caseFile={caseFile} asked={asked} onAsk={setAsked} onChoose={onChoose} /> : <NothingForYou />
			}
		</Answer>
	)
}

function Picker({ caseFile, asked, onAsk, onChoose }: { caseFile: PlannedCase; asked: Asked; onAsk: (asked: Asked) => void; onChoose: (choice: Choice) => void }) {
	const { t, language } = useRoutingWords()
	const plan = caseFile.routePlan
	const needs = caseFile.needs.map((need) => localized(need.serviceType.name, language)).join(' + ')
	const [looking, setLooking] = useState<string>()
	const routes = plan?.routes.map((route) => readFragment(RouteCardRoute, route)) ?? []
	return (
		<>
			<header className="page-head">
				<div>
					<h1>{t('picker', { reference: caseFile.reference })}</h1>
					<p className="quiet">
						<Link to="/cases/$caseFile" params={{ caseFile: caseFile.id }}>
							{t('picker.back')}
						</Link>{' '}
						· {needs} · {caseFile.county.name}
					</p>
				</div>
				{plan?.deadline && <Clock startedAt={caseFile.openedAt} dueAt={plan.deadline} label={t('picker.deadline')} />}
			</header>
			<PlanControls caseFile={caseFile} asked={asked} onAsk={onAsk} told={routes.flatMap((route) => route.told)} />
			{plan ? (
				<>
					<OutOfReach needs={plan.infeasibleNeeds} caseFile={caseFile.id} />
					<div className="picker">
						<Routes
							key={caseFile.id}
							plan={plan}
							onLook={setLooking}
							onChoose={(route, receivers) =>
								onChoose({
									caseFile: caseFile.id,
									route,
									needs: asked.needs,
									avoid: asked.avoid.length > 0 ? asked.avoid.map((body) => body.id) : undefined,
									receivers,
								})
							}
						/>
						<RouteMap caseFile={caseFile} route={routes.find((route) => route.id === looking) ?? routes[0]} />
					</div>
					<NotOffered refusals={plan.refusals} />
					<Provenance plan={plan} />
				</>
			) : (
				<p>{t('picker.nothing')}</p>
			)}
		</>
	)
}

function Provenance({ plan }: { plan: Plan }) {
	const { t } = useRoutingWords()
	return (
		<p className="quiet small">
			{t(plan.provedOptimal ? 'picker.proved' : 'picker.notProved')}{' '}
			{t('picker.from', { revision: plan.networkRevision, rules: plan.rulesVersion, engine: plan.engineVersion, hash: plan.inputHash.slice(0, 12) })}
		</p>
	)
}
