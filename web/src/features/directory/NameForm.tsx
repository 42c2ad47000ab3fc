import { useState } from 'react'
import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { useWords } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
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
	const { t } = useWords()
	const [text, setText] = useState(name)
	const { send, problems, setProblems, state } = useEntryAct(CorrectOrganization, (data) => data.correctOrganization, 'entry.edit.done')
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				if (text.trim()) void send({ organization, name: text.trim() })
				else setProblems([{ field: 'name', message: say('entry.edit.missing.name') }])
			}}
		>
			<ErrorSummary title={say('entry.edit.problems')} problems={problems} />
			<TextField
				name="name"
				label={say('entry.edit.name')}
				maxLength={200}
				value={text}
				error={problems.find((problem) => problem.field === 'name')?.message}
				onChange={(event) => setText(event.target.value)}
			/>
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button type="submit" look="primary" busy={state === 'busy'}>
					{say('entry.edit.save')}
				</Button>
			</div>
		</form>
	)
}
