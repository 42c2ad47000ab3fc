import { graphql } from '../../gql'
import { useEvidenceWords } from '../../i18n/evidenceWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'

const NoteEvidence = graphql(`
	mutation NoteEvidence($input: NoteEvidenceInput!) {
		noteEvidence(input: $input) {
			evidence {
				id
				note
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** What a file shows, in the words of whoever has seen it. */
export function NoteForm({ evidence, note, onDone }: { evidence: string; note: string; onDone: () => void }) {
	const { say } = useEvidenceWords()
	const { t } = useWords()
	const { act, state } = useAct(NoteEvidence)
	const fields = useFields({ note })
	const write = async () => {
		const payload = (await act({ evidence, note: fields.values.note.trim() || null }))?.noteEvidence
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.evidence) return
		announce(say('noted'))
		onDone()
	}
	return (
		<Form title={say('note')} problems={fields.problems} onSend={() => void write()}>
			<TextArea label={say('note')} hint={say('note.hint')} maxLength={500} {...fields.typed('note')} />
			<FormEnd state={state} save={say('note.save')} />
		</Form>
	)
}
