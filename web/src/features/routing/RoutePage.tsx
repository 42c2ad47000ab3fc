import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import type { OwnReason, RouteCardFragment, RoutePlanQuery as PlanAnswer } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { asksAll, awaitedFor, type Awaited } from './awaited'
import type { Choice, OwnStep } from './choice'
import { NotOffered } from './NotOffered'
import { outdoneRow, type OutdoneRow } from './Outdone'
import { OutOfReach, Shortages } from './OutOfReach'
import { OwnRoute, WhyOwn, type Entry } from './OwnRoute'
import { PlanControls } from './PlanControls'
import { RouteMap } from './RouteMap'
import { Routes } from './Routes'
import { RouteCardRoute } from './RouteCard'
import { SaidNo } from './SaidNo'
import type { OnWait } from './WaitButton'
import { WhoLearns } from './WhoLearns'
import './RoutePage.css'

const RoutePlanQuery = graphql(`
	query RoutePlan($id: ID!, $needs: [ID!], $avoid: [ID!], $only: [OwnStepInput!]) {
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
			referrals {
				...SaidNo
			}
			routePlan(needs: $needs, avoid: $avoid, only: $only) {
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
				outdone {
					...OutdoneParts
				}
				infeasibleNeeds {
					...OutOfReach
				}
				shortages {
					...ShortageParts
				}
			}
		}
	}
`)

export type PlannedCase = NonNullable<PlanAnswer['caseFile']>
export type Plan = NonNullable<PlannedCase['routePlan']>
export type Asked = { needs: string[] | undefined; avoid: { id: string; name: string }[]; only: OwnStep[] | undefined }

type Props = { caseFile: string; onChoose: (choice: Choice) => void; onWait: (awaited: Awaited) => void }

/** The routes that cannot be beaten, side by side on one time axis. A machine proposes; a named person chooses. */
export function RoutePage({ caseFile: id, onChoose, onWait }: Props) {
	const [asked, setAsked] = useState<Asked>({ needs: undefined, avoid: [], only: undefined })
	const answer = useLiveQuery({
		query: RoutePlanQuery,
		variables: { id, needs: asked.needs ?? null, avoid: asked.avoid.length > 0 ? asked.avoid.map((body) => body.id) : null, only: asked.only ?? null },
		requestPolicy: 'network-only',
	})
	// While a changed plan is computed the last one stays, so that nothing jumps.
	const [last, setLast] = useState(answer.data)
	if (answer.data && answer.data !== last) setLast(answer.data)
	return (
		<Answer of={{ ...answer, data: answer.data ?? last }} rows={4}>
			{({ caseFile }) =>
				caseFile ? <Picker caseFile={caseFile} asked={asked} onAsk={setAsked} onChoose={onChoose} onWait={(awaited) => onWait({ ...awaited, caseFile: caseFile.id })} /> : <NothingForYou />
			}
		</Answer>
	)
}

type PickerProps = { caseFile: PlannedCase; asked: Asked; onAsk: (asked: Asked) => void; onChoose: (choice: Choice) => void; onWait: OnWait }

function Picker({ caseFile, asked, onAsk, onChoose, onWait }: PickerProps) {
	const { t, language } = useRoutingWords()
	const plan = caseFile.routePlan
	const needs = caseFile.needs.map((need) => localized(need.serviceType.name, language)).join(' + ')
	const [looking, setLooking] = useState<string>()
	const routes = plan?.routes.map((route) => readFragment(RouteCardRoute, route)) ?? []
	const outdone = plan?.outdone.map(outdoneRow) ?? []
	const entries = entriesOf(asked, routes, outdone)
	const [ownReason, setOwnReason] = useState<OwnReason>()
	const [reasonMissing, setReasonMissing] = useState(false)
	const [awaited] = useState(() => awaitedFor(caseFile.id))
	const wanted = awaited?.steps
	const shown = routes.find((route) => route.id === looking) ?? (wanted && routes.find((route) => asksAll(route, wanted))) ?? routes[0]
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
			<SaidNo referrals={caseFile.referrals ?? []} asked={asked} onAsk={onAsk} />
			{plan ? (
				<>
					<OutOfReach needs={plan.infeasibleNeeds} caseFile={caseFile.id} onWait={onWait} />
					<Shortages of={plan.shortages} />
					{asked.only && (
						<WhyOwn
							reason={ownReason}
							missing={reasonMissing && !ownReason}
							onReason={setOwnReason}
							onBack={() => onAsk({ ...asked, only: undefined })}
						/>
					)}
					{awaited && !asked.only && routes.length > 0 && !routes.some((route) => asksAll(route, awaited.steps)) && (
						<NoCard awaited={awaited} onShow={() => onAsk({ ...asked, only: [...awaited.steps] })} />
					)}
					<div className="picker">
						<Routes
							key={caseFile.id}
							plan={plan}
							wanted={wanted}
							onLook={setLooking}
							onChoose={(route, receivers, steps) => {
								if (asked.only && !ownReason) {
									setReasonMissing(true)
									document.getElementById('own-reason')?.focus()
									return
								}
								onChoose({
									caseFile: caseFile.id,
									route,
									needs: asked.needs,
									avoid: asked.avoid.length > 0 ? asked.avoid.map((body) => body.id) : undefined,
									only: asked.only,
									ownReason: asked.only && ownReason,
									receivers,
									steps,
								})
							}}
						/>
						<RouteMap caseFile={caseFile} route={shown} />
					</div>
					<div className="sheet">
						{shown && <WhoLearns key={shown.id} caseFile={caseFile.id} route={shown} />}
						{!asked.only && <OwnRoute needs={caseFile.needs} entries={entries} onMake={(only) => onAsk({ ...asked, only })} />}
					</div>
					<NotOffered refusals={plan.refusals} outdone={outdone} onWait={onWait} />
					<Provenance plan={plan} />
				</>
			) : (
				<p>{t('picker.nothing')}</p>
			)}
		</>
	)
}

/** Who was picked may be told now, and other routes are better: a route of one's own still asks them. */
function NoCard({ awaited, onShow }: { awaited: Awaited; onShow: () => void }) {
	const { t, language } = useRoutingWords()
	const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(awaited.recipients.map(({ name }) => name))
	return (
		<Banner tone="soon" title={t('wait.none', { names })} action={<Button onClick={onShow}>{t('own.make')}</Button>}>
			{t('wait.none.then')}
		</Banner>
	)
}

/** Whom a route of one's own can be made of: everybody who passes every rule. */
function entriesOf(asked: Asked, routes: readonly RouteCardFragment[], outdone: readonly OutdoneRow[]): Entry[] {
	const found = new Map<string, Entry>()
	const add = (need: string, place: { id: string; organization: { name: string } }) => found.set(`${need} ${place.id}`, { need, id: place.id, name: place.organization.name })
	for (const step of routes.flatMap((route) => route.steps)) {
		add(step.need.id, step.serviceAtLocation)
		for (const fallback of step.fallbacks) add(step.need.id, fallback.serviceAtLocation)
	}
	for (const { of } of outdone) add(of.need.id, of.serviceAtLocation)
	return asked.only ? [] : [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name))
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
