import { useState } from 'react'
import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { TextField } from '../../ui/Field'
import { Form, gapsOf, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useEntryAct } from './useEntryAct'

const CorrectOrganization = graphql(`
	mutation CorrectOrganization($input: CorrectOrganizationInput!) {
		correctOrganization(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Puts the name of an entry right. */
export function NameForm({ organization, name }: { organization: string; name: string }) {
	const { say } = useEntryWords()
	const [text, setText] = useState(name)
	const { send, problems, setProblems, state } = useEntryAct(CorrectOrganization, (data) => data.correctOrganization, 'entry.edit.done')
	const save = () => {
		const gaps = gapsOf([['name', !text.trim(), say('entry.edit.missing.name')]])
		setProblems(gaps)
		if (gaps.length === 0) void send({ organization, name: text.trim() })
	}
	return (
		<Form title={say('entry.edit.problems')} problems={problems} onSend={save}>
			<TextField
				name="name"
				label={say('entry.edit.name')}
				maxLength={200}
				value={text}
				error={messages(problems)('name')}
				onChange={(event) => setText(event.target.value)}
			/>
			<FormEnd state={state} save={say('entry.edit.save')} />
		</Form>
	)
}
