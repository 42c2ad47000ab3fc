import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { RevealLineFragment, RevealState } from '../../gql/graphql'
import { useHouseWords, type HouseWord } from '../../i18n/houseWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { ShownWay } from './ShownWay'

export const RevealLineReveal = graphql(`
	fragment RevealLine on Reveal {
		id
		state
		mine
		askedAt
		until
		shownAt
	}
`)

const ApproveReveal = graphql(`
	mutation ApproveReveal($input: ApproveRevealInput!) {
		approveReveal(input: $input) {
			reveal {
				id
				...RevealLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const RefuseReveal = graphql(`
	mutation RefuseReveal($input: RefuseRevealInput!) {
		refuseReveal(input: $input) {
			reveal {
				id
				...RevealLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export const stateWords: Record<RevealState, HouseWord> = {
	ASKED: 'way.ASKED',
	APPROVED: 'way.APPROVED',
	REFUSED: 'way.REFUSED',
	ENDED: 'way.ENDED',
}

/** One way that was asked for: where it stands, and the next step of whoever looks at it. */
export function RevealLine({ reveal }: { reveal: FragmentType<typeof RevealLineReveal> }) {
	const { say, language } = useHouseWords()
	const now = useNow()
	const shown = readFragment(RevealLineReveal, reveal)
	const state = stateNow(shown, now)
	const last = shown.shownAt.at(-1)
	return (
		<li className="stack stack-tight">
			<p className="row">
				<Tag tone={state === 'APPROVED' ? 'ok' : state === 'ASKED' ? 'soon' : 'plain'}>
					{say(stateWords[state], { time: dayAndTime(shown.until, language, now) })}
				</Tag>
				<span className="quiet small">
					{say(shown.mine ? 'way.mine' : 'way.other')} · {say('way.askedAt', { time: dayAndTime(shown.askedAt, language, now) })}
					{last && ` · ${say('way.shownTimes', { count: shown.shownAt.length, time: dayAndTime(last, language, now) })}`}
				</span>
			</p>
			{state === 'ASKED' && <Decide reveal={shown} />}
			{state === 'APPROVED' && shown.mine && <ShownWay reveal={shown.id} />}
		</li>
	)
}

/** Time passes while a page is open. */
function stateNow({ state, until }: RevealLineFragment, now: number): RevealState {
	return (state === 'ASKED' || state === 'APPROVED') && Date.parse(until) <= now ? 'ENDED' : state
}

function Decide({ reveal }: { reveal: RevealLineFragment }) {
	const { say } = useHouseWords()
	const { t } = useWords()
	const viewer = useViewer()
	const approve = useAct(ApproveReveal)
	const refuse = useAct(RefuseReveal)
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	if (reveal.mine || !holdsOne(viewer, ['DUTY_LEAD'])) return <p>{say('way.waits')}</p>
	const decide = async (yes: boolean) => {
		setLevel(undefined)
		setProblems([])
		const input = { reveal: reveal.id }
		const payload = yes ? (await approve.act(input))?.approveReveal : (await refuse.act(input))?.refuseReveal
		if (!payload) return
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		if (payload.reveal) announce(say(yes ? 'way.approved.done' : 'way.refused.done'))
		else if (!asked) setProblems(problemsOf(payload.userErrors, t))
	}
	const busy = approve.state === 'busy' || refuse.state === 'busy'
	return (
		<div className="stack stack-tight" role="group" aria-label={say('way.decide')}>
			<ErrorSummary title={say('way.problems')} problems={problems} />
			{(approve.state === 'unsent' || refuse.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			<p>{say('way.decide')}</p>
			{level && <StepUp acr={level} onConfirmed={() => void decide(true)} />}
			<div className="row">
				<Button busy={busy} onClick={() => void decide(true)}>
					{say('way.approve')}
				</Button>
				<Button look="quiet" busy={busy} onClick={() => void decide(false)}>
					{say('way.refuse')}
				</Button>
			</div>
		</div>
	)
}
