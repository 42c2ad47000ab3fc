import { useState } from 'react'
import { readFragment, type FragmentType } from '../../gql'
import { fullMoment } from '../../i18n/moments'
import { useRightsWords } from '../../i18n/rightsWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { reasons, WrongForm, WrongPanelCase } from './WrongForm'

/** What was told is put right; those who still go by what was wrong are named. */
export function WrongPanel({ caseFile }: { caseFile: FragmentType<typeof WrongPanelCase> }) {
	const { say, language } = useRightsWords()
	const shown = readFragment(WrongPanelCase, caseFile)
	const [open, setOpen] = useState(false)
	const untold = [...new Set(shown.rectifications.flatMap(({ toldBefore }) => toldBefore.map(({ recipient }) => recipient.name)))]
	return (
		<section className="sheet stack no-print" aria-labelledby="wrong">
			<h2 id="wrong">{say('wrong')}</h2>
			{untold.length > 0 && (
				<Banner tone="soon" title={say('wrong.tell')}>
					<ul>
						{untold.map((name) => (
							<li key={name}>{name}</li>
						))}
					</ul>
				</Banner>
			)}
			{open ? (
				<WrongForm caseFile={caseFile} onDone={() => setOpen(false)} />
			) : (
				<div>
					<Button onClick={() => setOpen(true)}>{say('wrong.start')}</Button>
				</div>
			)}
			{shown.rectifications.length > 0 && (
				<Disclosure label={say('wrong.before')}>
					<ul className="stack stack-tight">
						{shown.rectifications.map(({ at, reason, fields }) => (
							<li key={at}>
								{fullMoment(at, language)}: {fields.map((field) => say(`field.${field}`)).join(', ')} · {say(reasons[reason])}
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</section>
	)
}
