import { useEffect, useState } from 'react'
import { useExchangeWords, type ExchangeWord } from '../../i18n/exchangeWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Field, SelectField, TextField } from '../../ui/Field'
import { kinds, mostBytes, NotTaken, useImports, type Kind, type Mapping, type Problem, type Run } from './imports'
import { MappingForm } from './MappingForm'

type Props = { everything: boolean; onStarted: (run: Run) => void }

/** Which file, of which kind. It is tried out before it is brought in. */
export function ImportForm({ everything, onStarted }: Props) {
	const { say } = useExchangeWords()
	const imports = useImports()
	const offered = everything ? kinds : kinds.filter((kind) => !kind.startsWith('KMHFL'))
	const [typed, setTyped] = useState({ kind: offered[0] as Kind, register: 'hsds', country: 'KE', serviceType: '', mapping: '' })
	const [file, setFile] = useState<File>()
	const [tried, setTried] = useState<File>()
	const [problem, setProblem] = useState<Problem>()
	const [missing, setMissing] = useState(false)
	const [busy, setBusy] = useState(false)
	const [mappings, setMappings] = useState<Mapping[]>([])
	useEffect(() => {
		imports.mappings().then(setMappings, () => undefined)
	}, [imports])
	const text = (name: Exclude<keyof typeof typed, 'kind'>) => ({
		name: `import-${name}`,
		value: typed[name],
		onChange: (event: { target: { value: string } }) => {
			setTyped({ ...typed, [name]: event.target.value })
			setTried(undefined)
		},
	})
	const start = async (dryRun: boolean) => {
		setMissing(!file)
		if (!file) return
		setProblem(undefined)
		if (file.size > mostBytes) return setProblem({ code: 'FILE_TOO_LARGE' })
		setBusy(true)
		try {
			onStarted(await imports.start(queryOf(typed, dryRun), file))
			if (dryRun) setTried(file)
		} catch (failure) {
			setProblem(failure instanceof NotTaken ? failure.problem : { code: 'offline' })
		}
		setBusy(false)
	}
	return (
		<section className="sheet stack">
			<SelectField
				label={say('kind')}
				name="import-kind"
				value={typed.kind}
				onChange={(event) => {
					setTyped({ ...typed, kind: event.target.value as Kind })
					setTried(undefined)
				}}
			>
				{offered.map((kind) => (
					<option key={kind} value={kind}>
						{say(`kind.${kind}`)}
					</option>
				))}
			</SelectField>
			<Field label={say('file')} hint={say('file.hint')} name="import-file" error={missing ? say('file.missing') : undefined}>
				{(described) => (
					<input
						className="field-input"
						type="file"
						{...described}
						onChange={(event) => {
							setFile(event.target.files?.[0])
							setTried(undefined)
							setMissing(false)
						}}
					/>
				)}
			</Field>
			{everything && !typed.kind.startsWith('KMHFL') && <TextField label={say('register')} hint={say('register.hint')} maxLength={20} {...text('register')} />}
			{typed.kind === 'HSDS' && (
				<>
					<TextField label={say('country')} maxLength={2} {...text('country')} />
					<TextField label={say('serviceType')} hint={say('serviceType.hint')} maxLength={40} {...text('serviceType')} />
				</>
			)}
			{typed.kind === 'MAPPED' && (
				<>
					<SelectField label={say('mapping')} empty="" {...text('mapping')}>
						{mappings.map(({ name }) => (
							<option key={name}>{name}</option>
						))}
					</SelectField>
					<MappingForm
						onSaved={(saved) => {
							setMappings([...mappings.filter(({ name }) => name !== saved.name), saved])
							setTyped({ ...typed, mapping: saved.name })
						}}
					/>
				</>
			)}
			{problem && <Refusal problem={problem} />}
			{file && tried !== file && <p className="quiet">{say('go.again')}</p>}
			<div className="row">
				<Button look={tried === file && file ? 'plain' : 'primary'} busy={busy} onClick={() => void start(true)}>
					{say('try')}
				</Button>
				<Button look={tried === file && file ? 'primary' : 'plain'} busy={busy} aria-disabled={!file || tried !== file} onClick={() => void (file && tried === file && start(false))}>
					{say('go')}
				</Button>
			</div>
		</section>
	)
}

function queryOf(typed: { kind: Kind; register: string; country: string; serviceType: string; mapping: string }, dryRun: boolean) {
	const query: Record<string, string> = { kind: typed.kind, dryRun: String(dryRun), register: typed.register.trim() || 'hsds' }
	if (typed.kind === 'HSDS') {
		query['country'] = typed.country.trim().toUpperCase()
		if (typed.serviceType.trim()) query['serviceType'] = typed.serviceType.trim()
	}
	if (typed.kind === 'MAPPED') query['mapping'] = typed.mapping
	return query
}

function Refusal({ problem }: { problem: Problem }) {
	const { say } = useExchangeWords()
	if (problem.code === 'offline') return <Banner tone="over" live title={say('failed.unknown')} />
	return (
		<Banner tone="over" live title={say('failed')}>
			{say(wordOf(problem.code))} {problem.line ? `${say('failed.at', { line: problem.line })}. ` : ''}
			{problem.column ? `${say('failed.column', { column: problem.column })}.` : ''}
		</Banner>
	)
}

const known = new Set(['FILE_EMPTY', 'FILE_ENCODING', 'FILE_QUOTES', 'FILE_MALFORMED', 'FILE_COLUMN_MISSING', 'FILE_COLUMN_TWICE', 'FILE_KIND', 'FILE_ROWS', 'FILE_TOO_LARGE', 'FILE_ARCHIVE', 'MAPPING', 'IMPORT_RUNNING', 'INVALID'])

function wordOf(code: string): ExchangeWord {
	return known.has(code) ? (`code.${code}` as ExchangeWord) : 'code.UNKNOWN'
}
