import { useState } from 'react'
import { graphql } from '../../gql'
import type { ServiceStatus } from '../../gql/graphql'
import { useEntryWords } from '../../i18n/entryWords'
import { TextField } from '../../ui/Field'
import { Form, gapsOf, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import type { ServiceOf } from './PlaceSheet'
import { useEntryAct } from './useEntryAct'

const CorrectService = graphql(`
	mutation CorrectService($input: CorrectServiceInput!) {
		correctService(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const states: readonly ServiceStatus[] = ['ACTIVE', 'TEMPORARILY_CLOSED', 'INACTIVE', 'DEFUNCT']

/** What a service is called and whether it is offered. One that stands at several places is told apart by the place. */
export function ServiceForm({ service, place }: { service: ServiceOf; place: string }) {
	const { say } = useEntryWords()
	const [name, setName] = useState(service.name)
	const [status, setStatus] = useState(service.status)
	const { send, problems, setProblems, state } = useEntryAct(CorrectService, (data) => data.correctService, 'entry.edit.done')
	const named = (field: string) => `${place}-service-${field}`
	const save = () => {
		const gaps = gapsOf([['name', !name.trim(), say('entry.edit.missing.name')]])
		setProblems(gaps)
		if (gaps.length === 0) void send({ service: service.id, name: name.trim(), status })
	}
	const errorOf = messages(problems)
	return (
		<Form title={say('entry.edit.problems')} problems={problems} prefix={`${place}-service`} onSend={save}>
			<TextField
				name={named('name')}
				label={say('entry.edit.name')}
				maxLength={200}
				error={errorOf('name')}
				value={name}
				onChange={(event) => setName(event.target.value)}
			/>
			<OneOf
				name={named('status')}
				label={say('entry.service.status')}
				error={errorOf('status')}
				value={status}
				onChoose={setStatus}
				options={states.map((value) => ({
					value,
					label: say(`entry.service.${value}`),
					...(value === 'DEFUNCT' && { follows: say('entry.service.DEFUNCT.then') }),
				}))}
			/>
			<FormEnd state={state} save={say('entry.edit.save')} />
		</Form>
	)
}
