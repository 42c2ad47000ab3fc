import { useState } from 'react'
import { graphql } from '../../gql'
import { useCourseWords } from '../../i18n/courseWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'

const AnswerQuestion = graphql(`
	mutation AnswerQuestion($input: AnswerQuestionInput!) {
		answerQuestion(input: $input) {
			referral {
				id
				...SentReferral
				...Questions
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const StopAnswerClock = graphql(`
	mutation StopAnswerClock($input: StopAnswerClockInput!) {
		stopAnswerClock(input: $input) {
			referral {
				id
				...SentReferral
				...Questions
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Answers a question, or gives the partner time until somebody can. */
export function AnswerForm({ referral, question }: { referral: string; question: string }) {
	const { t } = useWords()
	const { say } = useCourseWords()
	const [answer, setAnswer] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const answering = useAct(AnswerQuestion)
	const stopping = useAct(StopAnswerClock)
	const busy = answering.state === 'busy' || stopping.state === 'busy'
	const send = async () => {
		const payload = (await answering.act({ referral, question, answer }))?.answerQuestion
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t, () => say('answer')))
		if (payload.userErrors.length === 0) announce(say('answer.sent'))
	}
	const stop = async () => {
		const payload = (await stopping.act({ referral, stop: true }))?.stopAnswerClock
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length === 0) announce(say('clock.stopped'))
	}
	const name = `answer-${question}`
	return (
		<form
			className="stack stack-tight"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void send()
			}}
		>
			<ErrorSummary title={say('problems')} problems={problems} />
			<TextField name={name} label={say('answer')} hint={say('answer.hint')} maxLength={300} value={answer} onChange={(event) => setAnswer(event.target.value)} />
			{(answering.state === 'unsent' || stopping.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button type="submit" look="primary" busy={busy}>
					{say('answer.send')}
				</Button>
				<Button look="quiet" busy={busy} onClick={() => void stop()}>
					{say('clock.stop')}
				</Button>
			</div>
		</form>
	)
}
