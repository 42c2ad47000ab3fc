import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useIncidentWords, type IncidentWord } from '../../i18n/incidentWords'
import { localized } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Disclosure } from '../../ui/Disclosure'
import type { Problem } from '../../ui/ErrorSummary'
import { Field, SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { linesOf, type Fault, type Line } from './lines'

const LanguagesQuery = graphql(`
	query SpokenLanguages {
		languages {
			code
			name {
				en
				sw
			}
		}
	}
`)

const AddGroupPersons = graphql(`
	mutation AddGroupPersons($input: AddGroupPersonsInput!) {
		addGroupPersons(input: $input) {
			incident {
				id
				size
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** What the portal takes in one act. */
const most = 200
/** More faults than this are no list to read; they are shown as the first are put right. */
const mostShown = 20

type Props = { incident: string; stations: readonly string[]; onAdded: () => void }

/** People by the list, pasted or from a file. It lives in this tab's memory alone until it is added. */
export function AddPeople({ incident, stations, onAdded }: Props) {
	const { say } = useIncidentWords()
	return (
		<section className="sheet stack" aria-label={say('add')}>
			<Disclosure label={<strong>{say('add.open')}</strong>}>
				<AddForm incident={incident} stations={stations} onAdded={onAdded} />
			</Disclosure>
		</section>
	)
}

function AddForm({ incident, stations, onAdded }: Props) {
	const { say, language } = useIncidentWords()
	const languages = useLiveQuery({ query: LanguagesQuery, requestPolicy: 'cache-first' }).data?.languages ?? []
	const [text, setText] = useState('')
	const [spoken, setSpoken] = useState('swa')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(AddGroupPersons)
	const { lines, faults } = linesOf(text, stations, spoken)

	const add = async () => {
		const gaps = faults.slice(0, mostShown).map((fault) => ({ field: 'list', message: faultMessage(fault, say) }))
		setProblems(text.trim() === '' ? [{ field: 'list', message: say('add.empty') }] : gaps)
		if (faults.length > 0) return
		for (let done = 0; done < lines.length; done += most) {
			const part = lines.slice(done, done + most)
			const payload = (await act({ incident, rows: part.map(({ person }) => person) }))?.addGroupPersons
			if (!payload?.incident) {
				if (payload) setProblems(payload.userErrors.map((error) => refusal(error, part, say)))
				setText(remaining(text, lines, done))
				if (done > 0) onAdded()
				return
			}
		}
		setText('')
		announce(say('add.added', { count: lines.length }))
		onAdded()
	}

	return (
		<Form title={say('add.problems')} problems={problems} onSend={() => void add()}>
			<Field name="list" label={say('add.list')} hint={say('add.list.hint')} error={problems[0]?.message}>
				{(described) => (
					<>
						<p className="small">{say('add.stations', { stations: stations.map((name, index) => `${index + 1} ${name}`).join(', ') })}</p>
						<textarea className="field-input" rows={8} spellCheck={false} autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} {...described} />
					</>
				)}
			</Field>
			<FileField onRead={setText} />
			<SelectField name="spoken" label={say('add.language')} value={spoken} onChange={(event) => setSpoken(event.target.value)}>
				{languages.map(({ code, name }) => (
					<option key={code} value={code}>
						{localized(name, language)}
					</option>
				))}
			</SelectField>
			{text.trim() !== '' && (
				<>
					<p role="status">
						{say('add.count', { good: lines.length, agreed: lines.filter(({ person }) => person.agreedIn).length })}{' '}
						{faults.length > 0 && <strong>{say('add.wrong', { count: new Set(faults.map(({ line }) => line)).size })}</strong>}{' '}
						{lines.length > most && say('add.parts', { most })}
					</p>
					<Faults of={faults} />
				</>
			)}
			<FormEnd state={state} save={say('add.save', { count: lines.length })} unsent={say('add.unsent')} />
		</Form>
	)
}

/** What must be put right, as it is typed; pressing the button says the same once more. */
function Faults({ of }: { of: readonly Fault[] }) {
	const { say } = useIncidentWords()
	return (
		<ul className="small">
			{of.slice(0, mostShown).map((fault) => (
				<li key={`${fault.line} ${fault.rule}`}>{faultMessage(fault, say)}</li>
			))}
		</ul>
	)
}

function FileField({ onRead }: { onRead: (text: string) => void }) {
	const { say } = useIncidentWords()
	const [said, setSaid] = useState('')
	const read = async (file: File | undefined) => {
		if (!file) return
		try {
			onRead(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
			setSaid(say('add.file.read', { name: file.name }))
		} catch {
			setSaid(say('add.file.unread'))
		}
	}
	return (
		<TextField
			name="list-file"
			type="file"
			accept=".csv,.txt,.tsv,text/csv,text/plain"
			label={say('add.file')}
			hint={said || undefined}
			onChange={(event) => void read(event.target.files?.[0])}
		/>
	)
}

type Say = (word: IncidentWord, facts?: Record<string, string | number>) => string

function faultMessage({ line, rule, told }: Fault, say: Say): string {
	return say('line', { line, fault: say(`line.${rule}`, { told }) })
}

/** What the portal found in a line that the client had let pass. */
function refusal(error: FragmentType<typeof UserErrorParts>, part: readonly Line[], say: Say): Problem {
	const { path, facts, code } = readFragment(UserErrorParts, error)
	const line = part[Number(path[1])]?.line ?? 0
	return { field: 'list', message: say('line', { line, fault: say('line.other', { rule: facts.find(({ name }) => name === 'rule')?.value ?? code }) }) }
}

/** The lines that are not in yet. */
function remaining(text: string, lines: readonly Line[], done: number): string {
	const first = lines[done]?.line ?? 1
	return done === 0 ? text : text.split(/\r\n|\r|\n/).slice(first - 1).join('\n')
}
