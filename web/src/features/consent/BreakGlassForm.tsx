import { useState } from 'react'
import { graphql } from '../../gql'
import type { BreakGlassReason, DataItem } from '../../gql/graphql'
import { codesOf, dataItems, glassReasons } from '../../i18n/codes'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import { useAllOrganizations } from '../directory/useAllOrganizations'

const BreakGlass = graphql(`
	mutation BreakGlass($input: BreakGlassInput!) {
		breakGlass(input: $input) {
			breakGlass {
				id
				caseFile {
					id
					...BrokenGlass
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const least: DataItem[] = ['NEEDS', 'COUNTY']

/** Tells one organization for a day without consent: who, what, why, and the second factor once more. */
export function BreakGlassForm({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { t } = useWords()
	const organizations = useAllOrganizations()
	const [recipient, setRecipient] = useState('')
	const [items, setItems] = useState<DataItem[]>(least)
	const [reason, setReason] = useState<BreakGlassReason>()
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	const { act, state } = useAct(BreakGlass)

	const tell = async () => {
		const gaps: Problem[] = []
		if (!recipient) gaps.push({ field: 'recipient', message: t('gap.recipient') })
		if (!reason) gaps.push({ field: 'reason', message: t('gap.glassReason') })
		setProblems(gaps)
		setLevel(undefined)
		if (gaps.length > 0 || !reason) return
		const payload = (await act({ caseFile, recipient, items, reason }))?.breakGlass
		if (!payload) return
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		if (payload.breakGlass) {
			announce(t('glass.broken'))
			onDone()
		} else if (!asked) setProblems(problemsOf(payload.userErrors, t))
	}

	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void tell()
			}}
		>
			<ErrorSummary title={t('glass.problems')} problems={problems} />
			<p>{t('glass.what')}</p>
			<SelectField
				name="recipient"
				label={t('consent.recipient')}
				empty={t('intake.choose')}
				value={recipient}
				error={errorOf('recipient')}
				onChange={(event) => setRecipient(event.target.value)}
			>
				{organizations.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</SelectField>
			<SomeOf
				name="items"
				label={t('consent.items')}
				error={errorOf('items')}
				values={items}
				onChange={(chosen) => setItems(chosen.includes('NEEDS') ? chosen : ['NEEDS', ...chosen])}
				options={codesOf(dataItems).map((item) => ({ value: item, label: t(dataItems[item]) }))}
				flow
			/>
			<OneOf
				name="reason"
				label={t('glass.reason')}
				error={errorOf('reason')}
				value={reason}
				onChoose={setReason}
				options={codesOf(glassReasons).map((code) => ({ value: code, label: t(glassReasons[code]) }))}
			/>
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{level && <StepUp acr={level} onConfirmed={() => void tell()} />}
			<div className="row">
				<Button type="submit" busy={state === 'busy'}>
					{t('glass.break')}
				</Button>
				<Button look="quiet" onClick={onDone}>
					{t('cancel')}
				</Button>
			</div>
		</form>
	)
}
