import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { DecisionPartsFragment, Verdict } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { markOf } from '../../portal/markOf'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { DecisionForm } from './DecisionForm'
import { standingRisks } from './risks'
import { CaseRiskPartsRisk } from './Risks'

export const DecisionPartsDecision = graphql(`
	fragment DecisionParts on CaseDecision {
		id
		verdict
		reason
		words
		unassessed
		decidedBy
		mine
		decidedAt
		reviewBy
		reviewedAt
		upheld
	}
`)

export const DecisionsCase = graphql(`
	fragment Decisions on CaseFile {
		id
		status
		begunAt
		decisionRight
		risks {
			id
			...CaseRiskParts
		}
		decisions {
			id
			...DecisionParts
		}
	}
`)

const ReviewDecision = graphql(`
	mutation ReviewDecision($input: ReviewDecisionInput!) {
		reviewDecision(input: $input) {
			decision {
				id
				...DecisionParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const tones: Record<Verdict, 'ok' | 'plain' | 'soon'> = { APPROVED: 'ok', DECLINED: 'plain', NEEDS_MORE: 'soon' }

type Props = { caseFile: FragmentType<typeof DecisionsCase>; onDone: () => void }

/** What was decided about the case, the newest first, and the form of whoever may decide now. */
export function Decisions({ caseFile, onDone }: Props) {
	const { say } = useWorkWords()
	const { id, status, begunAt, decisionRight, decisions, risks } = readFragment(DecisionsCase, caseFile)
	const shown = decisions.map((decision) => readFragment(DecisionPartsDecision, decision))
	const newest = shown[0]
	// What was decided before the case was opened anew does not stand.
	const stands = newest !== undefined && Date.parse(newest.decidedAt) >= Date.parse(begunAt)
	const settled = status === 'CLOSED' || (stands && newest.verdict !== 'NEEDS_MORE' && newest.upheld !== false)
	const form = <DecisionForm caseFile={id} after={newest?.id ?? null} right={decisionRight} risks={standingRisks(risks.map((risk) => readFragment(CaseRiskPartsRisk, risk)), begunAt)} onDone={onDone} />
	return (
		<section className="sheet stack" aria-labelledby="decision">
			<h2 id="decision">{say('decision')}</h2>
			{!newest && <p>{say('decision.none')}</p>}
			{newest && <DecisionLine decision={newest} mayReview={decisionRight === 'FULL' && !newest.mine} onDone={onDone} />}
			{!settled && (decisionRight === 'NONE' ? <p className="quiet">{say('decision.NONE')}</p> : form)}
			{settled && status === 'OPEN' && decisionRight === 'FULL' && <Disclosure label={say('decision.again')}>{form}</Disclosure>}
			{shown.length > 1 && (
				<Disclosure label={say('decision.earlier')}>
					<div className="stack">
						{shown.slice(1).map((decision) => (
							<DecisionLine key={decision.id} decision={decision} mayReview={false} onDone={onDone} />
						))}
					</div>
				</Disclosure>
			)}
		</section>
	)
}

type LineProps = { decision: DecisionPartsFragment; mayReview: boolean; onDone: () => void }

function DecisionLine({ decision, mayReview, onDone }: LineProps) {
	const { say, language } = useWorkWords()
	const now = useNow()
	const time = (at: string) => dayAndTime(at, language, now)
	const { reviewBy, reviewedAt } = decision
	return (
		<div className="stack stack-tight">
			<p className="row">
				<Tag tone={tones[decision.verdict]}>{say(`verdict.${decision.verdict}`)}</Tag>
				<span>{say(`reason.${decision.reason}`)}</span>
			</p>
			{decision.words && <p>{decision.words}</p>}
			{decision.unassessed.length > 0 && (
				<p>{say('decision.unassessed', { whom: new Intl.ListFormat(language).format(decision.unassessed.map((whom) => say(`risk.short.${whom}`))) })}</p>
			)}
			<p className="quiet small">
				{decision.mine ? say('by.you', { time: time(decision.decidedAt) }) : say('by.colleague', { mark: markOf(decision.decidedBy), time: time(decision.decidedAt) })}
			</p>
			{reviewBy && !reviewedAt && <p>{say('decision.fast', { time: time(reviewBy) })}</p>}
			{reviewedAt && <p>{say(decision.upheld ? 'decision.upheld' : 'decision.overturned', { time: time(reviewedAt) })}</p>}
			{reviewBy && !reviewedAt && mayReview && <Review decision={decision.id} onDone={onDone} />}
		</div>
	)
}

function Review({ decision, onDone }: { decision: string; onDone: () => void }) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const { act, state } = useAct(ReviewDecision)
	const [problems, setProblems] = useState<Problem[]>([])
	const review = async (upheld: boolean) => {
		const payload = (await act({ decision, upheld }))?.reviewDecision
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (!payload.decision) return
		announce(say('review.done'))
		onDone()
	}
	return (
		<div className="stack stack-tight" role="group" aria-label={say('review')}>
			<ErrorSummary title={say('problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<p>{say('review')}</p>
			<div className="row">
				<Button busy={state === 'busy'} onClick={() => void review(true)}>
					{say('review.yes')}
				</Button>
				<Button look="quiet" busy={state === 'busy'} onClick={() => void review(false)}>
					{say('review.no')}
				</Button>
			</div>
		</div>
	)
}
