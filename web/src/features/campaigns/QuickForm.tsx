import { useState, type ReactNode } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { fromField } from '../../i18n/moments'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf, SomeOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'

type Choice = { value: string; label: string }

export type QuickField = {
	name: string
	label: string
	kind?: 'text' | 'area' | 'moment' | 'number' | 'select' | 'one' | 'tick'
	options?: readonly Choice[]
	hint?: string
	first?: string
	optional?: boolean
	most?: number
}

export type Told = Readonly<Record<string, string>>

type Props = {
	/** What the ids of its fields begin with: several such forms stand on one screen. */
	prefix: string
	fields: readonly QuickField[]
	save: string
	state: 'idle' | 'busy' | 'unsent'
	/** What stands against it; undefined when no answer came. */
	send: (told: Told) => Promise<Problem[] | undefined>
	/** What the fields above cannot ask; whoever brings it holds what is told there. */
	children?: ReactNode
}

/** A few fields and one act: it says what is missing, and is empty again when it was done. Moments are told as instants. */
export function QuickForm(props: Props) {
	const [round, setRound] = useState(0)
	return <Fields key={round} {...props} onDone={() => setRound((last) => last + 1)} />
}

function Fields({ prefix, fields, save, state, send, children, onDone }: Props & { onDone: () => void }) {
	const { say } = useCampaignWords()
	const [values, setValues] = useState<Told>(() => Object.fromEntries(fields.map(({ name, first }) => [name, first ?? ''])))
	const [problems, setProblems] = useState<Problem[]>([])
	const errorOf = messages(problems)
	const set = (name: string, value: string) => setValues((now) => ({ ...now, [name]: value }))
	const submit = async () => {
		const gaps = fields
			.filter(({ name, optional, kind }) => !optional && kind !== 'tick' && !values[name]?.trim())
			.map(({ name }) => ({ field: name, message: say('gap') }))
		setProblems(gaps)
		if (gaps.length > 0) return
		const moments = fields.filter(({ kind }) => kind === 'moment').map(({ name }) => [name, fromField(values[name] ?? '') ?? ''])
		const against = await send({ ...values, ...Object.fromEntries(moments) })
		if (!against) return
		setProblems(against)
		if (against.length > 0) return
		announce(say('saved'))
		onDone()
	}
	return (
		<Form title={say('problem')} prefix={prefix} problems={problems} onSend={() => void submit()}>
			{fields.map((field) => (
				<Control key={field.name} field={{ ...field, name: `${prefix}-${field.name}` }} value={values[field.name] ?? ''} error={errorOf(field.name)} onChange={(value) => set(field.name, value)} />
			))}
			{children}
			<FormEnd state={state} save={save} />
		</Form>
	)
}

type ControlProps = { field: QuickField; value: string; error: string | undefined; onChange: (value: string) => void }

function Control({ field: { name, label, kind = 'text', options = [], hint, optional, most }, value, error, onChange }: ControlProps) {
	const { say } = useCampaignWords()
	const common = { name, label, hint, error, value, onChange: (event: { target: { value: string } }) => onChange(event.target.value) }
	if (kind === 'area') return <TextArea {...common} rows={4} maxLength={most} />
	if (kind === 'moment') return <TextField {...common} type="datetime-local" hint={hint ?? say('zone')} />
	if (kind === 'number') return <TextField {...common} inputMode="numeric" />
	if (kind === 'one') return <OneOf name={name} label={label} hint={hint} error={error} value={value} onChoose={onChange} options={options} flow />
	if (kind === 'tick')
		return <SomeOf name={name} label={label} hint={hint} error={error} values={value ? ['yes'] : []} onChange={(ticked) => onChange(ticked.length > 0 ? 'yes' : '')} options={options} />
	if (kind === 'select')
		return (
			<SelectField {...common} empty={optional ? say('nobody') : say('choose')}>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</SelectField>
		)
	return <TextField {...common} maxLength={most} />
}
