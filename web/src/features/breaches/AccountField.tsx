import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import { useBreachWords } from '../../i18n/breachWords'
import { dayAndTime } from '../../i18n/moments'
import { markOf } from '../../portal/markOf'
import { SelectField, TextField } from '../../ui/Field'
import { useNow } from '../../ui/useNow'
import { useAllOrganizations } from '../directory/useAllOrganizations'

const AccountsQuery = graphql(`
	query AccountsOnRecord($from: DateTime!, $until: DateTime!) {
		accountsOnRecord(from: $from, until: $until) {
			account
			organizationId
			lastAt
			entries
		}
	}
`)

type Props = { from: string | undefined; until: string | undefined; value: string; onChoose: (account: string) => void }

const another = 'another'

/** Accounts of that time from the record itself; one that is not among them can be entered. */
export function AccountField({ from, until, value, onChoose }: Props) {
	const { say, language } = useBreachWords()
	const now = useNow()
	const named = useAllOrganizations()
	const [typing, setTyping] = useState(false)
	const [{ data }] = useQuery({
		query: AccountsQuery,
		variables: { from: from ?? '', until: until ?? '' },
		pause: !from || !until,
		requestPolicy: 'cache-first',
	})
	const nameOf = (id: string) => named.find((one) => one.id === id)?.name ?? id
	return (
		<>
			<SelectField
				name="affected-account"
				label={say('affected.account')}
				hint={say('affected.account.hint')}
				empty={say('affected.everybody')}
				value={typing ? another : value}
				onChange={({ target }) => {
					setTyping(target.value === another)
					onChoose(target.value === another ? '' : target.value)
				}}
			>
				{data?.accountsOnRecord?.map(({ account, organizationId, lastAt, entries }) => (
					<option key={`${account} ${organizationId}`} value={account}>
						{say('affected.account.one', { mark: markOf(account), organization: nameOf(organizationId), time: dayAndTime(lastAt, language, now), entries })}
					</option>
				))}
				<option value={another}>{say('affected.another')}</option>
			</SelectField>
			{typing && (
				<TextField
					name="affected-account-typed"
					label={say('affected.account.typed')}
					maxLength={64}
					value={value}
					onChange={({ target }) => onChoose(target.value)}
				/>
			)}
		</>
	)
}
