import { useState } from 'react'
import { graphql } from '../../gql'
import type { ReadyQuestion } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'

const AskReferral = graphql(`
	mutation AskReferral($input: AskReferralInput!) {
		askReferral(input: $input) {
			referral {
				id
				status
				businessStatus
				...Questions
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ready: readonly ReadyQuestion[] = ['HOW_SOON', 'WHERE_NOW', 'WHICH_LANGUAGE', 'WHO_COMES_ALONG', 'WHAT_WAS_DONE', 'OTHER']

/** Asks before answering. What is typed is in this form alone, and needs the network: words are not kept on a phone. */
export function AskForm({ referral, requester }: { referral: string; requester: string }) {
	const { t } = useWords()
	const { say } = useCourseWords()
	const [question, setQuestion] = useState<ReadyQuestion>('HOW_SOON')
	const [text, setText] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(AskReferral)
	const ask = async () => {
		setProblems([])
		const payload = (await act({ referral, question, ...(question === 'OTHER' && { text }) }))?.askReferral
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t, () => say('ask.text')))
		if (payload.userErrors.length === 0) {
			setText('')
			announce(say('ask.sent'))
		}
	}
	return (
		<form
			className="stack stack-tight"
			aria-label={say('ask')}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void ask()
			}}
		>
			<h2>{say('ask')}</h2>
			<p className="quiet">{say('ask.clock', { requester })}</p>
			<ErrorSummary title={say('problems')} problems={problems} />
			<SelectField name="question" label={say('ask.which')} value={question} onChange={(event) => setQuestion(event.target.value as ReadyQuestion)}>
				{ready.map((code) => (
					<option key={code} value={code}>
						{say(`question.${code}`)}
					</option>
				))}
			</SelectField>
			{question === 'OTHER' && (
				<TextField name="text" label={say('ask.text')} hint={say('ask.text.hint')} maxLength={300} value={text} onChange={(event) => setText(event.target.value)} />
			)}
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button type="submit" busy={state === 'busy'}>
					{say('ask.send')}
				</Button>
			</div>
		</form>
	)
}
