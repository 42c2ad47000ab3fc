import { useState } from 'react'
import { graphql } from '../../gql'
import type { AssuranceMeans } from '../../gql/graphql'
import { useEntryWords } from '../../i18n/entryWords'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { OneOf } from '../../ui/Options'
import { useEntryAct } from './useEntryAct'

const AssureOrganization = graphql(`
	mutation AssureOrganization($input: AssureOrganizationInput!) {
		assureOrganization(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const means: readonly AssuranceMeans[] = ['VISIT', 'PHONE_CALL', 'DOCUMENT']

/** Puts down that somebody checked the entry: a partner by one tap, a coordinator by saying how. */
export function AssureEntry({ organization, own }: { organization: string; own: boolean }) {
	const { say } = useEntryWords()
	const [how, setHow] = useState<AssuranceMeans>('PHONE_CALL')
	const { send, problems, state } = useEntryAct(AssureOrganization, (data) => data.assureOrganization, 'entry.assure.done')
	const button = (
		<Button busy={state === 'busy'} onClick={() => void send({ organization, means: own ? 'OWN_STATEMENT' : how, days: 180 })}>
			{say(own ? 'entry.assure.own' : 'entry.assure')}
		</Button>
	)
	return (
		<div className="stack">
			<ErrorSummary title={say('entry.edit.problems')} problems={problems} />
			{own ? (
				<div className="row">{button}</div>
			) : (
				<Disclosure label={say('entry.assure')}>
					<div className="stack">
						<OneOf
							name="means"
							label={say('entry.assure.how')}
							value={how}
							onChoose={setHow}
							options={means.map((value) => ({ value, label: say(`entry.how.${value}`) }))}
						/>
						<div className="row">{button}</div>
					</div>
				</Disclosure>
			)}
		</div>
	)
}
