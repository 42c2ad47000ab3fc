import { useState } from 'react'
import { graphql } from '../../gql'
import type { PersonsWord } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { OneOf, SomeOf } from '../../ui/Options'

const RecordFeedback = graphql(`
	mutation RecordFeedback($input: RecordFeedbackInput!) {
		recordFeedback(input: $input) {
			referral {
				id
				...SentReferral
				feedback {
					outcome
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const words: readonly PersonsWord[] = ['HELPED', 'PARTLY', 'NOT_HELPED', 'NOT_ASKED']

/** What the person says of the help. A need that is still there may be asked for anew. */
export function FeedbackForm({ referral }: { referral: string }) {
	const { t } = useWords()
	const { say } = useCourseWords()
	const [outcome, setOutcome] = useState<PersonsWord>()
	const [more, setMore] = useState<readonly ('conduct' | 'unmetNeed')[]>([])
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordFeedback)
	const save = async () => {
		if (!outcome) {
			setProblems([{ field: `outcome-${referral}`, message: say('feedback') }])
			return
		}
		const payload = (await act({ referral, outcome, conduct: more.includes('conduct'), unmetNeed: more.includes('unmetNeed') }))?.recordFeedback
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length === 0) announce(say('course.saved'))
	}
	return (
		<form
			className="stack stack-tight"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			<ErrorSummary title={say('problems')} problems={problems} />
			<OneOf
				name={`outcome-${referral}`}
				label={say('feedback')}
				hint={say('feedback.kept')}
				options={words.map((value) => ({ value, label: say(`feedback.${value}`) }))}
				value={outcome}
				onChoose={setOutcome}
			/>
			<SomeOf
				name={`more-${referral}`}
				label={say('course')}
				options={(['conduct', 'unmetNeed'] as const).map((value) => ({ value, label: say(`feedback.${value}`) }))}
				values={more}
				onChange={setMore}
			/>
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button type="submit" busy={state === 'busy'}>
					{say('feedback.save')}
				</Button>
			</div>
		</form>
	)
}
