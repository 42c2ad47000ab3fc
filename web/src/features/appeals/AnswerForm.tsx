import { graphql } from '../../gql'
import type { AppealMessageKind } from '../../gql/graphql'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { appealProblems } from './appealProblems'

const RecordAppealMessage = graphql(`
	mutation RecordAppealMessage($input: RecordAppealMessageInput!) {
		recordAppealMessage(input: $input) {
			appeal {
				id
				...AppealParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const kinds: readonly AppealMessageKind[] = ['ANSWER', 'REPLY', 'GOVERNMENT_REPLY', 'REPRISAL']

/** Answers a body, or puts down what came of the appeal. */
export function AnswerForm({ sending, onDone }: { sending: string; onDone: () => void }) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const { act, state } = useAct(RecordAppealMessage)
	const fields = useFields<{ kind: AppealMessageKind | ''; words: string }>({ kind: '', words: '' })
	const { kind, words } = fields.values
	const record = async () => {
		const gaps = gapsOf([
			['kind', !kind, say('message.choose')],
			['words', !words.trim(), say('rule.missing')],
		])
		fields.setProblems(gaps)
		if (!kind || gaps.length > 0) return
		const payload = (await act({ sending, kind, words: words.trim() }))?.recordAppealMessage
		if (!payload) return
		fields.setProblems(appealProblems(payload.userErrors, t, say))
		if (!payload.appeal) return
		announce(say('message.done'))
		onDone()
	}
	return (
		<Form title={say('problems')} prefix={`m-${sending}`} problems={fields.problems} onSend={() => void record()}>
			<SelectField label={say('message.kind')} empty={say('message.choose')} {...fields.typed('kind')} name={`m-${sending}-kind`}>
				{kinds.map((code) => (
					<option key={code} value={code}>
						{say(`kind.${code}`)}
					</option>
				))}
			</SelectField>
			<TextArea label={say('message.text')} hint={say('message.hint')} maxLength={4000} rows={4} {...fields.typed('words')} name={`m-${sending}-words`} />
			<FormEnd state={state} save={say('message.save')} />
		</Form>
	)
}
