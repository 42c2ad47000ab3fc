import { Check } from 'lucide-react'
import { useRef, useState } from 'react'
import type { RejectionReason } from '../../gql/graphql'
import { codesOf, rejections } from '../../i18n/codes'
import { useWords } from '../../i18n/words'
import { newKey } from '../../portal/useOnce'
import { Button } from '../../ui/Button'
import { useAnswers } from './AnswersProvider'
import './ReferralCard.css'

/** Accept is one tap. Decline takes one more, for the reason; nobody is blamed for it. */
export function AnswerButtons({ referral, reference }: { referral: string; reference: string }) {
	const { t } = useWords()
	const { give } = useAnswers()
	const [declining, setDeclining] = useState(false)
	const key = useRef(newKey())
	const [given, setGiven] = useState(false)
	const answer = async (reason?: RejectionReason) => {
		setGiven(true)
		await give({ key: key.current, referral, ...(reason && { reason }) })
		setGiven(false)
	}
	if (declining) {
		return (
			<div className="stack stack-tight" role="group" aria-label={t('inbox.why')}>
				<p>
					<strong>{t('inbox.why')}</strong>
					<br />
					<span className="quiet">{t('inbox.why.use')}</span>
				</p>
				{codesOf(rejections).map((reason) => (
					<Button key={reason} wide busy={given} onClick={() => void answer(reason)}>
						{t(rejections[reason])}
					</Button>
				))}
				<Button look="quiet" wide onClick={() => setDeclining(false)}>
					{t('back')}
				</Button>
			</div>
		)
	}
	return (
		<div className="referral-acts">
			<Button look="primary" wide busy={given} icon={<Check aria-hidden="true" />} aria-label={t('inbox.accept.named', { reference })} onClick={() => void answer()}>
				{t('inbox.accept')}
			</Button>
			<Button wide busy={given} aria-label={t('inbox.decline.named', { reference })} onClick={() => setDeclining(true)}>
				{t('inbox.decline')}
			</Button>
		</div>
	)
}
