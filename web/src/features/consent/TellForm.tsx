import type { ReactNode } from 'react'
import type { DataItem } from '../../gql/graphql'
import { codesOf, dataItems } from '../../i18n/codes'
import { useConsentWords } from '../../i18n/consentWords'
import type { ActState } from '../../portal/useAct'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/Field'
import { SomeOf } from '../../ui/Options'
import { useAllOrganizations } from '../directory/useAllOrganizations'

export type Telling = { recipient: string; items: DataItem[] }

type Props = {
	/** Heading of what is missing. */
	title: string
	intro: ReactNode
	/** What it means when no recipient is chosen. */
	nobody: string
	hint?: string
	problems: Problem[]
	telling: Telling
	onTelling: (telling: Telling) => void
	offered?: readonly DataItem[]
	state: ActState
	submit: string
	primary?: boolean
	onSubmit: () => void
	onCancel: () => void
	/** Asked before the recipient. */
	before?: ReactNode
	children: ReactNode
}

/** Who is told and what, and the two buttons: what consent and broken glass have in common. */
export function TellForm({ title, intro, nobody, hint, problems, telling, onTelling, offered = codesOf(dataItems), ...form }: Props) {
	const { t, say } = useConsentWords()
	const organizations = useAllOrganizations()
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				form.onSubmit()
			}}
		>
			<ErrorSummary title={title} problems={problems} />
			{intro}
			{form.before}
			<SelectField
				name="recipient"
				label={say('consent.recipient')}
				empty={nobody}
				value={telling.recipient}
				error={errorOf('recipient')}
				onChange={(event) => onTelling({ ...telling, recipient: event.target.value })}
			>
				{organizations.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</SelectField>
			<SomeOf
				name="items"
				label={say('consent.items')}
				hint={hint}
				error={errorOf('items')}
				values={telling.items}
				onChange={(chosen) => onTelling({ ...telling, items: chosen.includes('NEEDS') ? chosen : ['NEEDS', ...chosen] })}
				options={offered.map((item) => ({ value: item, label: t(dataItems[item]) }))}
				flow
			/>
			{form.children}
			{form.state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			<div className="row">
				<Button look={form.primary ? 'primary' : 'plain'} type="submit" busy={form.state === 'busy'}>
					{form.submit}
				</Button>
				<Button look="quiet" onClick={form.onCancel}>
					{t('cancel')}
				</Button>
			</div>
		</form>
	)
}
