import { useState } from 'react'
import { graphql } from '../../gql'
import { useKeepingWords } from '../../i18n/keepingWords'
import { useWords } from '../../i18n/words'
import { StepUp, stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'

const Approve = graphql(`
	mutation ApproveErasure($input: ApproveErasureInput!) {
		approveErasure(input: $input) {
			erased
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { caseFile: string; reference: string; onErased: () => void }

/** The last step, which nothing undoes: the number is typed, and the second factor asked for once more. */
export function ApproveErasure({ caseFile, reference, onErased }: Props) {
	const { say } = useKeepingWords()
	const { t } = useWords()
	const [open, setOpen] = useState(false)
	const [typed, setTyped] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()
	const { act, state } = useAct(Approve)
	if (!open) {
		return (
			<div>
				<Button onClick={() => setOpen(true)}>{say('erase.approve')}</Button>
			</div>
		)
	}
	const gap = problems.find(({ field }) => field === 'erase-number')?.message
	const erase = async () => {
		setLevel(undefined)
		const same = typed.trim().toUpperCase() === reference.toUpperCase()
		setProblems(same ? [] : [{ field: 'erase-number', message: say('erase.number.gap', { reference }) }])
		if (!same) return
		const payload = (await act({ caseFile }))?.approveErasure
		if (!payload) return
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		if (payload.erased) {
			announce(say('erase.done'))
			onErased()
		} else if (!asked) setProblems(problemsOf(payload.userErrors, t))
	}
	return (
		<div className="stack stack-tight" role="group" aria-label={say('erase.approve')}>
			<ErrorSummary title={say('erase.problems')} problems={problems} />
			<p>{say('erase.sure', { reference })}</p>
			<TextField name="erase-number" label={say('erase.number')} error={gap} value={typed} onChange={(event) => setTyped(event.target.value)} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{level && <StepUp acr={level} onConfirmed={() => void erase()} />}
			<div className="row">
				<Button busy={state === 'busy'} onClick={() => void erase()}>
					{say('erase.yes')}
				</Button>
				<Button look="quiet" onClick={() => setOpen(false)}>
					{t('cancel')}
				</Button>
			</div>
		</div>
	)
}
