import { useState } from 'react'
import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { useEntryAct } from './useEntryAct'

const ConfirmPresence = graphql(`
	mutation ConfirmPresence($input: ConfirmPresenceInput!) {
		confirmPresence(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** One tap by the partner itself; a coordinator says why. */
export function Presence({ organization, own }: { organization: string; own: boolean }) {
	const { say } = useEntryWords()
	const [reason, setReason] = useState('')
	const { send, problems, state } = useEntryAct(ConfirmPresence, (data) => data.confirmPresence, 'entry.here.done')
	return (
		<div className="stack">
			<ErrorSummary title={say('entry.edit.problems')} problems={problems} />
			{!own && (
				<TextField
					name="reason"
					label={say('entry.here.why')}
					maxLength={300}
					value={reason}
					error={problems.find((problem) => problem.field === 'reason')?.message}
					onChange={(event) => setReason(event.target.value)}
				/>
			)}
			<div className="row">
				<Button look="primary" busy={state === 'busy'} onClick={() => void send({ organization, reason: own ? null : reason })}>
					{say('entry.here')}
				</Button>
			</div>
		</div>
	)
}
