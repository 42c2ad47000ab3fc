import { useRef, useState } from 'react'
import type { EvidenceKind } from '../../gql/graphql'
import { useEvidenceWords } from '../../i18n/evidenceWords'
import { useOnce } from '../../portal/useOnce'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Field, SelectField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { mostBytes, NotDone, useEvidenceDoor, type Refused } from './evidenceDoor'

export const kinds: readonly EvidenceKind[] = ['PHOTO', 'VIDEO', 'AUDIO', 'TESTIMONY', 'MEDICAL_REPORT', 'OFFICIAL_DOCUMENT', 'OTHER']

/** Takes one file in. It is sealed at the portal and never kept on this device. */
export function AddEvidence({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { say } = useEvidenceWords()
	const door = useEvidenceDoor()
	const { keyFor, done } = useOnce()
	const input = useRef<HTMLInputElement>(null)
	const [file, setFile] = useState<File>()
	const [refused, setRefused] = useState<Refused>()
	const [busy, setBusy] = useState(false)
	const fields = useFields<{ kind: EvidenceKind | '' }>({ kind: '' })
	const { kind } = fields.values
	const add = async () => {
		fields.setProblems(
			gapsOf([
				['kind', !kind, say('gap.kind')],
				['file', !file, say('gap.file')],
			]),
		)
		setRefused(undefined)
		if (!kind || !file) return
		if (file.size > mostBytes) return setRefused('size')
		setBusy(true)
		try {
			await door.add(caseFile, kind, file, keyFor([kind, file.name, file.size, file.lastModified]))
			done()
			setFile(undefined)
			if (input.current) input.current.value = ''
			announce(say('added'))
			onDone()
		} catch (failure) {
			if (!(failure instanceof NotDone)) throw failure
			setRefused(failure.refused)
		} finally {
			setBusy(false)
		}
	}
	return (
		<Form title={say('add')} problems={fields.problems} onSend={() => void add()}>
			<SelectField label={say('kind')} empty={say('kind.choose')} {...fields.typed('kind')}>
				{kinds.map((code) => (
					<option key={code} value={code}>
						{say(`kind.${code}`)}
					</option>
				))}
			</SelectField>
			<Field label={say('file')} hint={say('file.hint')} name="file" error={fields.problems.find(({ field }) => field === 'file')?.message}>
				{(described) => <input ref={input} className="field-input" type="file" {...described} onChange={(event) => setFile(event.target.files?.[0])} />}
			</Field>
			{refused && (
				<Banner tone="over" live title={say('refused')}>
					{say(`refused.${refused}`)}
				</Banner>
			)}
			<FormEnd state={busy ? 'busy' : 'idle'} save={say('add.save')} />
		</Form>
	)
}
