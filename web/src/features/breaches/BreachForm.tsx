import { useState } from 'react'
import { graphql } from '../../gql'
import type { BreachAnswer, BreachEffect, BreachKind, BreachRole } from '../../gql/graphql'
import { useBreachWords } from '../../i18n/breachWords'
import { fromField, toField } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Field, SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import { useNow } from '../../ui/useNow'

const RecordBreach = graphql(`
	mutation RecordBreach($input: RecordBreachInput!) {
		recordBreach(input: $input) {
			breach {
				id
				...BreachCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const roles: readonly BreachRole[] = ['CONTROLLER', 'PROCESSOR']
const kinds: readonly BreachKind[] = ['DEVICE_LOST', 'ACCOUNT_MISUSED', 'SEEN_WITHOUT_RIGHT', 'SENT_TO_WRONG_RECIPIENT', 'PARTNER_LEAKED', 'SERVER_TAKEN', 'OTHER']
const effects: readonly BreachEffect[] = ['SEEN', 'COPIED', 'ALTERED', 'LOST']
const answers: readonly BreachAnswer[] = ['YES', 'NO', 'UNKNOWN']

/** What happened, in codes and a few words. Nothing is presumed that would stop a clock. */
export function BreachForm({ onDone }: { onDone: () => void }) {
	const { t } = useWords()
	const { say } = useBreachWords()
	const now = useNow()
	const [kind, setKind] = useState<BreachKind | ''>('')
	const [role, setRole] = useState<BreachRole>('CONTROLLER')
	const [aware, setAware] = useState(() => toField(now))
	const [done, setDone] = useState<BreachEffect[]>([])
	const [risk, setRisk] = useState<BreachAnswer>()
	const [keys, setKeys] = useState<BreachAnswer>()
	const [text, setText] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordBreach)
	const record = async () => {
		const awareAt = fromField(aware)
		const missing: [string, boolean, string][] = [
			['kind', !kind, say('breach.kind')],
			['awareAt', !awareAt, say('breach.aware')],
			['effects', done.length === 0, say('breach.effects')],
			['riskOfHarm', !risk, say('breach.risk')],
			['keysExposed', !keys, say('breach.keys')],
			['text', text.trim().length < 3, say('breach.text')],
		]
		setProblems(missing.filter(([, gap]) => gap).map(([field, , message]) => ({ field, message })))
		if (!kind || !awareAt || !risk || !keys || missing.some(([, gap]) => gap)) return
		const payload = (await act({ kind, role, awareAt, effects: done, riskOfHarm: risk, keysExposed: keys, text: text.trim() }))?.recordBreach
		if (payload?.breach) {
			announce(say('breaches.recorded'))
			onDone()
		} else if (payload) setProblems(problemsOf(payload.userErrors, t, (field) => missing.find(([name]) => name === field)?.[2]))
	}
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="sheet stack"
			noValidate
			autoComplete="off"
			onSubmit={(event) => {
				event.preventDefault()
				void record()
			}}
		>
			<h2>{say('breaches.record')}</h2>
			<ErrorSummary title={say('breaches.problems')} problems={problems} />
			<SelectField
				name="kind"
				label={say('breach.kind')}
				empty={t('intake.choose')}
				error={errorOf('kind')}
				value={kind}
				onChange={(event) => setKind(event.target.value as BreachKind)}
			>
				{kinds.map((code) => (
					<option key={code} value={code}>
						{say(`kind.${code}`)}
					</option>
				))}
			</SelectField>
			<TextField
				name="awareAt"
				type="datetime-local"
				label={say('breach.aware')}
				hint={say('breach.zone')}
				error={errorOf('awareAt')}
				value={aware}
				onChange={(event) => setAware(event.target.value)}
			/>
			<OneOf name="role" label={say('breach.role')} value={role} onChoose={setRole} options={roles.map((value) => ({ value, label: say(`role.${value}`) }))} />
			<SomeOf
				name="effects"
				label={say('breach.effects')}
				error={errorOf('effects')}
				values={done}
				onChange={setDone}
				options={effects.map((value) => ({ value, label: say(`effect.${value}`) }))}
				flow
			/>
			<OneOf
				name="riskOfHarm"
				label={say('breach.risk')}
				error={errorOf('riskOfHarm')}
				value={risk}
				onChoose={setRisk}
				options={answers.map((value) => ({ value, label: say(`answer.${value}`) }))}
				flow
			/>
			<OneOf
				name="keysExposed"
				label={say('breach.keys')}
				error={errorOf('keysExposed')}
				value={keys}
				onChoose={setKeys}
				options={answers.map((value) => ({ value, label: say(`answer.${value}`) }))}
				flow
			/>
			<Field name="text" label={say('breach.text')} hint={say('breach.text.hint')} error={errorOf('text')}>
				{(described) => <textarea className="field-input" rows={3} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} {...described} />}
			</Field>
			<FormEnd state={state} save={say('breach.save')} onCancel={onDone} />
		</form>
	)
}
