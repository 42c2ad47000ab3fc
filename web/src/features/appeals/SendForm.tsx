import { graphql } from '../../gql'
import type { AppealChannel } from '../../gql/graphql'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { appealProblems } from './appealProblems'
import type { Appeal } from './appealParts'

const SendAppeal = graphql(`
	mutation SendAppeal($input: SendAppealInput!) {
		sendAppeal(input: $input) {
			appeal {
				id
				...AppealParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { appeal: string; version: number; addressee: Appeal['addressees'][number]; onDone: () => void }

/** Sends the approved version to one body, once. */
export function SendForm({ appeal, version, addressee: { body, name, channels }, onDone }: Props) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const { act, state } = useAct(SendAppeal)
	const fields = useFields<{ channel: AppealChannel | ''; formReference: string }>({ channel: channels.length === 1 ? (channels[0] ?? '') : '', formReference: '' })
	const { channel, formReference } = fields.values
	const prefix = `send-${body}`
	const named = (name: 'channel' | 'formReference') => ({ ...fields.typed(name), name: `${prefix}-${name}` })
	const send = async () => {
		const gaps = gapsOf([
			['channel', !channel, say('gap.channel')],
			['formReference', channel === 'ONLINE_FORM' && !formReference.trim(), say('rule.missing')],
		])
		fields.setProblems(gaps)
		if (!channel || gaps.length > 0) return
		const payload = (await act({ appeal, version, body, channel, ...(channel === 'ONLINE_FORM' && { formReference: formReference.trim() }) }))?.sendAppeal
		if (!payload) return
		fields.setProblems(appealProblems(payload.userErrors, t, say))
		if (!payload.appeal) return
		announce(say('send.done', { name }))
		onDone()
	}
	return (
		<Form title={say('problems')} prefix={prefix} problems={fields.problems} onSend={() => void send()}>
			<SelectField label={say('send.channel')} empty={say('send.choose')} {...named('channel')}>
				{channels.map((one) => (
					<option key={one} value={one}>
						{say(`channel.${one}`)}
					</option>
				))}
			</SelectField>
			{channel === 'ONLINE_FORM' && <TextField label={say('send.form')} hint={say('send.form.hint')} maxLength={100} {...named('formReference')} />}
			<FormEnd state={state} save={say('send.to', { name })} />
		</Form>
	)
}
