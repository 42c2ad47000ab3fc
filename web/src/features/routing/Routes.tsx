import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { readFragment } from '../../gql'
import type { RouteCardFragment } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { Button } from '../../ui/Button'
import { asksAll } from './awaited'
import type { OwnStep, Receiver } from './choice'
import { Compare } from './Compare'
import { alikeIn, nothingAlike } from './differences'
import { receiversOf } from './receivers'
import { lastMinute, RouteCard, RouteCardRoute } from './RouteCard'
import type { Plan } from './RoutePage'
import type { Axis } from './TimeAxis'

type Props = {
	plan: Plan
	/** What was picked before: its card is picked again. */
	wanted?: readonly OwnStep[] | undefined
	onLook: (route: string) => void
	onChoose: (route: string, receivers: Receiver[], steps: OwnStep[]) => void
}

/** The cards as radios: 1 to 6 or the arrows pick, Enter goes on. The choice survives a new plan where it can. */
export function Routes({ plan, wanted, onLook, onChoose }: Props) {
	const { t } = useRoutingWords()
	const routes = plan.routes.map((route) => readFragment(RouteCardRoute, route))
	const [picked, setPicked] = useState<RouteCardFragment>()
	const before = useBefore(plan, routes)
	const [differing, setDiffering] = useState(false)
	usePickByNumber(routes, (route) => {
		setPicked(route)
		onLook(route.id)
	})
	const awaited = wanted && routes.find((route) => asksAll(route, wanted))
	const chosen = routes.find((route) => route.id === picked?.id) ?? routes.find((route) => sameStrength(route, picked)) ?? awaited ?? routes[0]
	if (!chosen) return <p className="sheet">{t('picker.none')}</p>

	const pick = (route: RouteCardFragment) => {
		setPicked(route)
		onLook(route.id)
	}
	const receivers = receiversOf(chosen)
	const alike = differing ? alikeIn(routes) : nothingAlike
	const goOn = () => receivers.length > 0 && onChoose(chosen.id, receivers, chosen.steps.map(({ need, serviceAtLocation }) => ({ need: need.id, serviceAtLocation: serviceAtLocation.id })))
	const handleKey = (event: KeyboardEvent) => {
		if (event.key === 'Enter') goOn()
	}
	return (
		<fieldset className="stack">
			<legend className="hidden-visually">{t('picker.routes')}</legend>
			<p className="quiet">{t('picker.count', { count: routes.length })}</p>
			{routes.length > 1 && (
				<label className="option picker-differs">
					<input type="checkbox" checked={differing} onChange={(event) => setDiffering(event.target.checked)} />
					<span>{t('picker.differs')}</span>
				</label>
			)}
			<div className="routes">
				{plan.routes.map((route, index) => {
					const shown = routes[index]
					return shown ? (
						<RouteCard
							key={shown.id}
							route={route}
							before={before.find((old) => sameStrength(old, shown))}
							axis={axisOf(plan, routes)}
							alike={alike}
							chosen={shown.id === chosen.id}
							number={index + 1}
							onChoose={() => pick(shown)}
							onKey={handleKey}
						/>
					) : null
				})}
			</div>
			<Compare routes={routes} chosen={chosen} />
			<div className="picker-go">
				{receivers.length > 0 ? (
					<Button look="primary" onClick={goOn}>
						{t('picker.check')}
					</Button>
				) : (
					<p>{t('picker.ownHelp')}</p>
				)}
				<span className="quiet small">{receivers.map((receiver) => receiver.name).join(', ')}</span>
			</div>
		</fieldset>
	)
}

/** 1 to 6 pick a card from anywhere on the page, but not while something is typed or chosen in a field. */
function usePickByNumber(routes: readonly RouteCardFragment[], pick: (route: RouteCardFragment) => void) {
	const latest = useRef({ routes, pick })
	useEffect(() => {
		latest.current = { routes, pick }
	})
	useEffect(() => {
		const handleKey = (event: globalThis.KeyboardEvent) => {
			const route = latest.current.routes[Number(event.key) - 1]
			const field = event.target instanceof Element && event.target.closest('input:not([type="radio"], [type="checkbox"]), select, textarea')
			if (!route || field || event.ctrlKey || event.metaKey || event.altKey) return
			latest.current.pick(route)
			document.querySelector<HTMLInputElement>(`input[name="route"][value="${CSS.escape(route.id)}"]`)?.focus()
		}
		document.addEventListener('keydown', handleKey)
		return () => document.removeEventListener('keydown', handleKey)
	}, [])
}

/** The routes of the plan before this one, once what was asked has changed. */
function useBefore(plan: Plan, routes: RouteCardFragment[]): RouteCardFragment[] {
	const [history, setHistory] = useState<{ hash: string; routes: RouteCardFragment[]; before: RouteCardFragment[] }>({
		hash: plan.inputHash,
		routes,
		before: [],
	})
	if (history.hash !== plan.inputHash) setHistory({ hash: plan.inputHash, routes, before: history.routes })
	return history.before
}

function sameStrength(one: RouteCardFragment, other: RouteCardFragment | undefined): boolean {
	return one.labels[0] !== undefined && one.labels[0] === other?.labels[0]
}

function axisOf(plan: Plan, routes: readonly RouteCardFragment[]): Axis {
	const deadlines = routes.flatMap((route) => route.steps.map((step) => step.deadlineMinute ?? 0))
	const longest = Math.max(60, ...deadlines, ...routes.map(lastMinute))
	return { end: longest * 1.06, deadlineAt: plan.deadline ?? undefined }
}
