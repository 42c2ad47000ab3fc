import { graphql } from '../../gql'
import type { BreachAnswer, BreachEffect, BreachKind, BreachRole } from '../../gql/graphql'
import { useBreachWords } from '../../i18n/breachWords'
import { fromField, toField } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
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
const happened: readonly BreachEffect[] = ['SEEN', 'COPIED', 'ALTERED', 'LOST']
const answers: readonly BreachAnswer[] = ['YES', 'NO', 'UNKNOWN']

/** What happened, in codes and a few words. Nothing is presumed that would stop a clock. */
export function BreachForm({ onDone }: { onDone: () => void }) {
	const { t } = useWords()
	const { say } = useBreachWords()
	const now = useNow()
	const { values, problems, setProblems, typed, chosen, ticked } = useFields(() => ({
		kind: '' as BreachKind | '',
		role: 'CONTROLLER' as BreachRole,
		awareAt: toField(now),
		effects: [] as BreachEffect[],
		riskOfHarm: undefined as BreachAnswer | undefined,
		keysExposed: undefined as BreachAnswer | undefined,
		text: '',
	}))
	const { act, state } = useAct(RecordBreach)
	const record = async () => {
		const { kind, role, effects, riskOfHarm, keysExposed, text } = values
		const awareAt = fromField(values.awareAt)
		const missing: [string, boolean, string][] = [
			['kind', !kind, say('breach.kind')],
			['awareAt', !awareAt, say('breach.aware')],
			['effects', effects.length === 0, say('breach.effects')],
			['riskOfHarm', !riskOfHarm, say('breach.risk')],
			['keysExposed', !keysExposed, say('breach.keys')],
			['text', text.trim().length < 3, say('breach.text')],
		]
		setProblems(gapsOf(missing))
		if (!kind || !awareAt || !riskOfHarm || !keysExposed || missing.some(([, gap]) => gap)) return
		const payload = (await act({ kind, role, awareAt, effects, riskOfHarm, keysExposed, text: text.trim() }))?.recordBreach
		if (payload?.breach) {
			announce(say('breaches.recorded'))
			onDone()
		} else if (payload) setProblems(problemsOf(payload.userErrors, t, (field) => missing.find(([name]) => name === field)?.[2]))
	}
	const known = answers.map((value) => ({ value, label: say(`answer.${value}`) }))
	return (
		<Form sheet title={say('breaches.problems')} problems={problems} onSend={() => void record()} head={<h2>{say('breaches.record')}</h2>}>
			<SelectField {...typed('kind')} label={say('breach.kind')} empty={t('intake.choose')}>
				{kinds.map((code) => (
					<option key={code} value={code}>
						{say(`kind.${code}`)}
					</option>
				))}
			</SelectField>
			<TextField {...typed('awareAt')} type="datetime-local" label={say('breach.aware')} hint={say('breach.zone')} />
			<OneOf {...chosen('role')} label={say('breach.role')} options={roles.map((value) => ({ value, label: say(`role.${value}`) }))} />
			<SomeOf {...ticked('effects')} label={say('breach.effects')} options={happened.map((value) => ({ value, label: say(`effect.${value}`) }))} flow />
			<OneOf {...chosen('riskOfHarm')} label={say('breach.risk')} options={known} flow />
			<OneOf {...chosen('keysExposed')} label={say('breach.keys')} options={known} flow />
			<TextArea {...typed('text')} label={say('breach.text')} hint={say('breach.text.hint')} rows={3} maxLength={1000} />
			<FormEnd state={state} save={say('breach.save')} onCancel={onDone} />
		</Form>
	)
}
