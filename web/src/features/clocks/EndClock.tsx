import { graphql } from '../../gql'
import type { ClockCode, ClockOutcome } from '../../gql/graphql'
import { useClockWords } from '../../i18n/clockWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useState } from 'react'
import { useClockProblems } from './useClockProblems'

const RecordClockOutcome = graphql(`
	mutation RecordClockOutcome($input: RecordClockOutcomeInput!) {
		recordClockOutcome(input: $input) {
			caseFile {
				id
				...CaseFacts
				...ClockEndings
				closingPoints {
					code
					hard
					count
					facts {
						name
						value
					}
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Our own work: it tells of these clocks itself. */
const own: readonly ClockCode[] = ['TRIAGE', 'DECISION']

const reasons: readonly ClockOutcome[] = ['DONE_ELSEWHERE', 'DOES_NOT_APPLY', 'PERSON_DECLINED', 'NOT_POSSIBLE']
/** Harm is not something to be done: it is past, or was not to be feared. */
const ofHarm: readonly ClockOutcome[] = ['DOES_NOT_APPLY']

type Which = { caseFile: string; clock: ClockCode }

/** What became of a clock: done is one tap, anything else says why. Both can be taken back. */
export function EndClock({ caseFile, clock }: Which) {
	const { say } = useClockWords()
	const { record, busy, trouble } = useOutcome({ caseFile, clock })
	if (own.includes(clock)) return null
	const name = say(`clock.${clock}`)
	const harm = clock === 'HARM'
	return (
		<div className="row">
			{trouble}
			<Button busy={busy} aria-label={say(harm ? 'end.safe.named' : 'end.met.named', { clock: name })} onClick={() => record('MET')}>
				{say(harm ? 'end.safe' : 'end.met')}
			</Button>
			<Disclosure label={say('end.other')}>
				<div className="stack stack-tight" role="group" aria-label={say('end.other.named', { clock: name })}>
					{(harm ? ofHarm : reasons).map((reason) => (
						<Button key={reason} wide busy={busy} onClick={() => record(reason)}>
							{say(`end.${reason}`)}
						</Button>
					))}
				</div>
			</Disclosure>
		</div>
	)
}

/** A clock that was said to be over, in error. */
export function RunOn({ caseFile, clock }: Which) {
	const { say } = useClockWords()
	const { record, busy, trouble } = useOutcome({ caseFile, clock })
	return (
		<>
			{trouble}
			<Button look="quiet" busy={busy} aria-label={say('ended.again.named', { clock: say(`clock.${clock}`) })} onClick={() => record('RUNS_ON')}>
				{say('ended.again')}
			</Button>
		</>
	)
}

function useOutcome({ caseFile, clock }: Which) {
	const { say } = useClockWords()
	const { t } = useWords()
	const { act, state } = useAct(RecordClockOutcome)
	const [problems, setProblems] = useState<Problem[]>([])
	const problemsOf = useClockProblems()
	const send = async (outcome: ClockOutcome) => {
		const payload = (await act({ caseFile, clock, outcome }))?.recordClockOutcome
		if (!payload) return
		setProblems(problemsOf(payload.userErrors))
		if (payload.caseFile) announce(say('end.done', { clock: say(`clock.${clock}`) }))
	}
	const trouble = (
		<>
			<ErrorSummary title={say('end.problems')} problems={problems} />
			{state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
		</>
	)
	return { record: (outcome: ClockOutcome) => void send(outcome), busy: state === 'busy', trouble }
}
