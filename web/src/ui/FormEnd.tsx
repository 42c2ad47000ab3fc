import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import { Banner } from './Banner'
import { Button } from './Button'

type Props = {
	state: 'idle' | 'busy' | 'unsent'
	save: string
	/** More about what happens to what was typed, when it was not sent. */
	unsent?: string
	/** The way out, where the form does not just fold together again. */
	onCancel?: () => void
	/** What must come between: the second factor once more. */
	children?: ReactNode
}

/** How every form ends: whether it was sent, the act, and the way out. */
export function FormEnd({ state, save, unsent, onCancel, children }: Props) {
	const { t } = useWords()
	return (
		<>
			{state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{unsent}
				</Banner>
			)}
			{children}
			<div className="row">
				<Button look="primary" type="submit" busy={state === 'busy'}>
					{save}
				</Button>
				{onCancel && (
					<Button look="quiet" onClick={onCancel}>
						{t('cancel')}
					</Button>
				)}
			</div>
		</>
	)
}
