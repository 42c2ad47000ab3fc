import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import type { ConsentForm as Form, DataItem } from '../../gql/graphql'
import { codesOf, consentForms, dataItems } from '../../i18n/codes'
import { fromField, toField } from '../../i18n/moments'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'
import { OneOf, SomeOf } from '../../ui/Options'
import { useAllOrganizations } from '../directory/useAllOrganizations'

const LanguagesQuery = graphql(`
	query ConsentLanguages {
		languages {
			code
			name {
				en
				sw
			}
		}
	}
`)

const RecordConsent = graphql(`
	mutation RecordConsent($input: RecordConsentInput!) {
		recordConsent(input: $input) {
			caseFile {
				id
				...ConsentPanel
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const month = 30 * 24 * 3_600_000
// Nothing is ticked that the person has not said; without this one item there is nothing to record.
const least: DataItem[] = ['NEEDS']

/** Records what the person said yes to: to whom, which items, until when, and how they said it. */
export function ConsentForm({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { t, language } = useWords()
	const [{ data }] = useQuery({ query: LanguagesQuery, requestPolicy: 'cache-first' })
	const organizations = useAllOrganizations()
	const [recipient, setRecipient] = useState('')
	const [items, setItems] = useState<DataItem[]>(least)
	const [abroad, setAbroad] = useState(false)
	const [form, setForm] = useState<Form>()
	const [spoken, setSpoken] = useState('')
	const [until, setUntil] = useState(() => toField(Date.now() + month).slice(0, 10))
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordConsent)

	const record = async () => {
		const gaps: Problem[] = []
		if (!form) gaps.push({ field: 'form', message: t('gap.form') })
		if (!spoken) gaps.push({ field: 'language', message: t('gap.language') })
		const end = fromField(`${until}T23:59`)
		if (!end || Date.parse(end) < Date.now()) gaps.push({ field: 'until', message: t('gap.until') })
		setProblems(gaps)
		if (gaps.length > 0 || !form || !end) return
		const asked = { caseFile, purpose: 'REFERRAL' as const, items, abroad, form, language: spoken, until: end }
		const payload = (await act(recipient ? { ...asked, recipient } : asked))?.recordConsent
		if (payload && payload.userErrors.length === 0) {
			announce(t('consent.recorded'))
			onDone()
		} else if (payload) {
			setProblems(problemsOf(payload.userErrors, t))
		}
	}

	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void record()
			}}
		>
			<ErrorSummary title={t('consent.problems')} problems={problems} />
			<p className="quiet">{t('consent.ask')}</p>
			<SelectField
				name="recipient"
				label={t('consent.recipient')}
				empty={t('consent.any')}
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
				hint={t('consent.items.hint')}
				error={errorOf('items')}
				values={items}
				onChange={(chosen) => setItems(chosen.includes('NEEDS') ? chosen : ['NEEDS', ...chosen])}
				options={codesOf(dataItems).map((item) => ({ value: item, label: t(dataItems[item]) }))}
				flow
			/>
			<SomeOf
				name="abroad"
				label={t('consent.abroad')}
				values={abroad ? ['yes'] : []}
				onChange={(values) => setAbroad(values.length > 0)}
				options={[{ value: 'yes', label: t('consent.abroad.yes'), follows: t('consent.abroad.then') }]}
			/>
			<OneOf
				name="form"
				label={t('consent.form')}
				error={errorOf('form')}
				value={form}
				onChoose={setForm}
				options={codesOf(consentForms).map((code) => ({ value: code, label: t(consentForms[code]) }))}
				flow
			/>
			<SelectField
				name="language"
				label={t('consent.language')}
				empty={t('intake.choose')}
				value={spoken}
				error={errorOf('language')}
				onChange={(event) => setSpoken(event.target.value)}
			>
				{data?.languages?.map((tongue) => (
					<option key={tongue.code} value={tongue.code}>
						{localized(tongue.name, language)}
					</option>
				))}
			</SelectField>
			<TextField
				name="until"
				type="date"
				label={t('consent.ends')}
				hint={t('consent.ends.hint')}
				value={until}
				error={errorOf('until')}
				onChange={(event) => setUntil(event.target.value)}
			/>
			{state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			<div className="row">
				<Button look="primary" type="submit" busy={state === 'busy'}>
					{t('consent.save')}
				</Button>
				<Button look="quiet" onClick={onDone}>
					{t('cancel')}
				</Button>
			</div>
		</form>
	)
}
