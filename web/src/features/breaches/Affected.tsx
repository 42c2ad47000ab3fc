import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import type { AffectedCasesQueryVariables } from '../../gql/graphql'
import { useBreachWords } from '../../i18n/breachWords'
import { fromField, fullMoment, toField } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'
import { AccountField } from './AccountField'
import { OrganizationField } from './OrganizationField'

const AffectedQuery = graphql(`
	query AffectedCases($account: ID, $organization: ID, $from: DateTime!, $until: DateTime!) {
		affectedCases(account: $account, organization: $organization, from: $from, until: $until) {
			affected {
				shortened
				cases {
					caseFileId
					reference
					ways
					firstAt
					lastAt
				}
			}
			userErrors {
				code
			}
		}
	}
`)

const day = 86_400_000

/** Whom a breach concerns: asked of the audit record and of the register of what was told. */
export function Affected() {
	const { t } = useWords()
	const { say } = useBreachWords()
	const now = useNow()
	const [typed, setTyped] = useState({ account: '', organization: '', from: toField(now - 30 * day), until: toField(now) })
	const [asked, setAsked] = useState<AffectedCasesQueryVariables>()
	const [{ data, fetching, error }] = useQuery({
		query: AffectedQuery,
		variables: asked ?? { from: '', until: '' },
		pause: !asked,
		requestPolicy: 'network-only',
	})
	const text = (name: keyof typeof typed) => ({
		name: `affected-${name}`,
		value: typed[name],
		onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
	})
	const found = asked && data?.affectedCases?.affected
	return (
		<section className="sheet stack" aria-labelledby="affected">
			<h2 id="affected">{say('affected')}</h2>
			<p className="quiet">{say('affected.why')}</p>
			<form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault()
					const from = fromField(typed.from)
					const until = fromField(typed.until)
					if (from && until) setAsked({ account: typed.account.trim() || null, organization: typed.organization.trim() || null, from, until })
				}}
			>
				<TextField type="datetime-local" label={say('affected.from')} {...text('from')} />
				<TextField type="datetime-local" label={say('affected.until')} {...text('until')} />
				<AccountField from={fromField(typed.from)} until={fromField(typed.until)} value={typed.account} onChoose={(account) => setTyped({ ...typed, account })} />
				<OrganizationField value={typed.organization} onChoose={(organization) => setTyped({ ...typed, organization })} />
				<div>
					<Button type="submit" busy={fetching}>
						{say('affected.find')}
					</Button>
				</div>
			</form>
			{error && <Banner tone="over" live title={t('answer.failed')} />}
			{asked && data?.affectedCases && !found && <Banner tone="soon" live title={say('affected.failed')} />}
			{found && !fetching && (
				<>
					<p role="status">
						<strong>{say('affected.count', { count: found.cases.length })}</strong> {found.shortened && say('affected.shortened')}
					</p>
					{found.cases.length > 0 && <Cases cases={found.cases} />}
				</>
			)}
		</section>
	)
}

type Seen = { caseFileId: string; reference: string; ways: readonly ('CASE' | 'BOARD' | 'INBOX' | 'TOLD')[]; firstAt: string; lastAt: string }

function Cases({ cases }: { cases: readonly Seen[] }) {
	const { say, language } = useBreachWords()
	const [reference, how, first, last] = [say('affected.case'), say('affected.how'), say('affected.first'), say('affected.last')]
	return (
		<Table label={say('affected')} heads={[reference, how, first, last]}>
			{cases.map((seen) => (
				<Row key={seen.caseFileId}>
					<Cell head={reference}>{seen.reference}</Cell>
					<Cell head={how}>{seen.ways.map((way) => say(`way.${way}`)).join(', ')}</Cell>
					<Cell head={first}>{fullMoment(seen.firstAt, language)}</Cell>
					<Cell head={last}>{fullMoment(seen.lastAt, language)}</Cell>
				</Row>
			))}
		</Table>
	)
}
