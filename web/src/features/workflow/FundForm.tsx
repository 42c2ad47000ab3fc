import { graphql } from '../../gql'
import type { FundPurpose } from '../../gql/graphql'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'

const RequestFunds = graphql(`
	mutation RequestFunds($input: RequestFundsInput!) {
		requestFunds(input: $input) {
			task {
				id
				...TaskLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const purposes: readonly FundPurpose[] = ['BAIL', 'COURT_FEES', 'TRANSPORT', 'LODGING', 'MEDICAL', 'FOOD', 'OTHER']
const most = 2_000_000

/** Asks for money for a task; a duty lead or deputy who did not ask says yes or no. */
export function FundForm({ task, onDone }: { task: string; onDone: () => void }) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const { act, state } = useAct(RequestFunds)
	const fields = useFields<{ amountKes: string; purpose: FundPurpose; words: string }>({ amountKes: '', purpose: 'TRANSPORT', words: '' })
	const prefix = `funds-${task}`
	const ask = async () => {
		const amountKes = Number(fields.values.amountKes.replaceAll(/[\s,]/g, ''))
		const wrong = !(Number.isInteger(amountKes) && amountKes > 0 && amountKes <= most)
		fields.setProblems(gapsOf([['amountKes', wrong, say('funds.amount.gap')]]))
		if (wrong) return
		const payload = (await act({ task, amountKes, purpose: fields.values.purpose, words: fields.values.words }))?.requestFunds
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.task) return
		announce(say('funds.asked'))
		onDone()
	}
	return (
		<Form title={say('problems')} problems={fields.problems} prefix={prefix} onSend={() => void ask()}>
			<TextField label={say('funds.amount')} inputMode="numeric" {...fields.typed('amountKes')} name={`${prefix}-amountKes`} />
			<SelectField label={say('funds.purpose')} {...fields.typed('purpose')} name={`${prefix}-purpose`}>
				{purposes.map((code) => (
					<option key={code} value={code}>
						{say(`purpose.${code}`)}
					</option>
				))}
			</SelectField>
			<TextArea label={say('funds.words')} hint={say('words.hint')} maxLength={300} {...fields.typed('words')} name={`${prefix}-words`} />
			<FormEnd state={state} save={say('funds.ask')} />
		</Form>
	)
}
