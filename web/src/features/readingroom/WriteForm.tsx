import { graphql } from '../../gql'
import { useReadingRoomWords } from '../../i18n/readingRoomWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'

const WriteAboutAppeal = graphql(`
	mutation WriteAboutAppeal($input: WriteAboutAppealInput!) {
		writeAboutAppeal(input: $input) {
			appeal {
				id
				messages {
					id
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const kinds = ['QUESTION', 'REPLY'] as const

/** A question to the sender, or the body's reply. */
export function WriteForm({ appeal, onDone }: { appeal: string; onDone: () => void }) {
	const { say } = useReadingRoomWords()
	const { t } = useWords()
	const { act, state } = useAct(WriteAboutAppeal)
	const fields = useFields<{ kind: (typeof kinds)[number] | undefined; text: string }>({ kind: undefined, text: '' })
	const { kind, text } = fields.values
	const write = async () => {
		const gaps = gapsOf([
			['kind', !kind, say('gap.kind')],
			['text', !text.trim(), say('gap.text')],
		])
		fields.setProblems(gaps)
		if (!kind || gaps.length > 0) return
		const payload = (await act({ appeal, kind, words: text.trim() }))?.writeAboutAppeal
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.appeal) return
		announce(say('write.done'))
		onDone()
	}
	return (
		<Form title={say('problems')} problems={fields.problems} onSend={() => void write()}>
			<OneOf label={say('kind')} options={kinds.map((one) => ({ value: one, label: say(`kind.${one}`) }))} {...fields.chosen('kind')} />
			<TextArea label={say('text')} hint={say('text.hint')} maxLength={4000} rows={5} {...fields.typed('text')} />
			<FormEnd state={state} save={say('write')} />
		</Form>
	)
}
