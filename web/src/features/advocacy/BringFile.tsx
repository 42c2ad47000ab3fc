import { useState } from 'react'
import { useAdvocacyWords, isAdvocacyWord } from '../../i18n/advocacyWords'
import { authorizedFetch } from '../../portal/session'
import { useSession } from '../../portal/useSession'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Field } from '../../ui/Field'

type Brought = { rows: number; added: number; changed: number; same: number; otherStates: number; dryRun: boolean }
type Fault = { code: string; line: number; column: string }
type Came = { brought: Brought } | { faults: readonly Fault[] }

/** Bytes of a file; the portal refuses more. */
const mostBytes = 16 * 1024 * 1024

async function cameOf(answer: Response): Promise<Came> {
	if (answer.ok) return { brought: (await answer.json()) as Brought }
	const said = (await answer.json().catch(() => ({}))) as { faults?: Fault[] }
	return { faults: said.faults ?? [{ code: answer.status === 413 ? 'FILE_TOO_LARGE' : 'UNKNOWN', line: 0, column: '' }] }
}

/** Brings a file of recommendations in: tried out first, then stored whole or not at all. */
export function BringFile({ onDone }: { onDone: () => void }) {
	const { say } = useAdvocacyWords()
	const session = useSession()
	const [file, setFile] = useState<File>()
	const [tried, setTried] = useState<File>()
	const [came, setCame] = useState<Came>()
	const [missing, setMissing] = useState(false)
	const [busy, setBusy] = useState(false)
	const send = async (dryRun: boolean) => {
		setMissing(!file)
		if (!file) return
		if (file.size > mostBytes) return setCame({ faults: [{ code: 'FILE_TOO_LARGE', line: 0, column: '' }] })
		setBusy(true)
		const answer = await authorizedFetch(session)(`/advocacy/recommendations?dryRun=${dryRun}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/octet-stream' },
			body: file,
		}).catch(() => undefined)
		const next = answer ? await cameOf(answer) : { faults: [{ code: 'UNKNOWN', line: 0, column: '' }] }
		setCame(next)
		setTried('brought' in next ? file : undefined)
		setBusy(false)
		if ('brought' in next && !dryRun) onDone()
	}
	return (
		<Disclosure label={say('bring')}>
			<div className="stack">
				<Field name="upr-file" label={say('bring.file')} hint={say('bring.hint')} error={missing ? say('bring.missing') : undefined}>
					{(described) => (
						<input
							{...described}
							className="field-input"
							type="file"
							accept=".csv,text/csv"
							onChange={(event) => {
								setFile(event.target.files?.[0])
								setTried(undefined)
								setCame(undefined)
							}}
						/>
					)}
				</Field>
				<div className="row">
					<Button busy={busy} onClick={() => void send(true)}>
						{say('bring.try')}
					</Button>
					{file && tried === file && (
						<Button look="primary" busy={busy} onClick={() => void send(false)}>
							{say('bring.store')}
						</Button>
					)}
				</div>
				{came && <WhatCame came={came} />}
			</div>
		</Disclosure>
	)
}

function WhatCame({ came }: { came: Came }) {
	const { say } = useAdvocacyWords()
	if ('brought' in came) {
		const { dryRun, ...counts } = came.brought
		return (
			<Banner tone="ok" live title={say(dryRun ? 'bring.tried' : 'bring.stored')}>
				{say('bring.counts', counts)}
			</Banner>
		)
	}
	return (
		<Banner tone="over" live title={say('bring.refused')}>
			<ul>
				{came.faults.map(({ code, line, column }) => {
					const word = `fault.${code}`
					return (
						<li key={`${code} ${line} ${column}`}>
							{line > 0 && `${say('bring.line', { line })} `}
							{isAdvocacyWord(word) ? say(word) : code}
							{column && ` (${column})`}
						</li>
					)
				})}
			</ul>
		</Banner>
	)
}
