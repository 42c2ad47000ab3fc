import { graphql } from '../../gql'
import type { TaskOutcome } from '../../gql/graphql'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { SelectField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'

const EndTask = graphql(`
	mutation EndTask($input: EndTaskInput!) {
		endTask(input: $input) {
			task {
				id
				...TaskLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const outcomes: readonly TaskOutcome[] = ['DONE', 'DONE_IN_PART', 'OTHERS_DID', 'NO_LONGER_NEEDED', 'PERSON_DECLINED', 'MISTAKE']

/** Says how a task ended. Several such forms stand on one screen: each names its fields by its task. */
export function EndTaskForm({ task, onDone }: { task: string; onDone: () => void }) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const { act, state } = useAct(EndTask)
	const fields = useFields<{ outcome: TaskOutcome; words: string }>({ outcome: 'DONE', words: '' })
	const prefix = `end-${task}`
	const end = async () => {
		const payload = (await act({ task, ...fields.values }))?.endTask
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.task) return
		announce(say('task.ended'))
		onDone()
	}
	return (
		<Form title={say('problems')} problems={fields.problems} prefix={prefix} onSend={() => void end()}>
			<SelectField label={say('task.outcome')} {...fields.typed('outcome')} name={`${prefix}-outcome`}>
				{outcomes.map((code) => (
					<option key={code} value={code}>
						{say(`outcome.${code}`)}
					</option>
				))}
			</SelectField>
			<TextArea label={say('task.result')} hint={say('words.hint')} maxLength={500} {...fields.typed('words')} name={`${prefix}-words`} />
			<FormEnd state={state} save={say('task.end.save')} />
		</Form>
	)
}
