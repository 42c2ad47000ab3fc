import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Preview } from '../../features/consent/Preview'
import { SendRoute } from '../../features/referrals/SendRoute'
import { awaitConsent, forgetAwaited } from '../../features/routing/awaited'
import { choiceFor, forgetChoice } from '../../features/routing/choice'
import { useRoutingWords } from '../../i18n/routingWords'
import { Button, buttonClass } from '../../ui/Button'
import { Steps } from '../../ui/Steps'

/** The last look before sending: the partner's own screen, and who else learns of it on the way. */
export function PreviewRoute() {
	const { t } = useRoutingWords()
	const navigate = useNavigate()
	const { caseFile } = useParams({ from: '/coordination/cases/$caseFile/preview' })
	const [choice] = useState(() => choiceFor(caseFile))
	const [sent, setSent] = useState(false)
	if (!choice) return <Navigate to="/cases/$caseFile/route" params={{ caseFile }} replace />
	/** The person's word ended since it was picked: what was picked is kept until they are asked. */
	const wait = () => {
		awaitConsent({ caseFile, steps: choice.steps, recipients: choice.receivers })
		forgetChoice()
		void navigate({ to: '/cases/$caseFile', params: { caseFile } })
	}
	return (
		<>
			<header className="stack stack-tight">
				<h1>{t('preview')}</h1>
				{!sent && (
					<p>
						<Link to="/cases/$caseFile/route" params={{ caseFile }}>
							{t('preview.back')}
						</Link>
					</p>
				)}
			</header>
			{choice.receivers.map((receiver) => (
				<div key={receiver.id} className="stack stack-tight">
					<Preview caseFile={caseFile} recipient={receiver} serviceTypes={receiver.serviceTypes} wait={<Button onClick={wait}>{t('wait')}</Button>} />
					{receiver.via.length > 0 && (
						<Steps
							label={t('preview.onTheWay')}
							stops={[...receiver.via.map((name) => ({ key: name, label: name, note: t('preview.learns') })), { key: receiver.id, label: receiver.name, end: true }]}
						/>
					)}
				</div>
			))}
			<SendRoute
				chosen={choice}
				onSent={() => {
					forgetChoice()
					forgetAwaited()
					setSent(true)
				}}
			/>
			{sent && (
				<div>
					<Link to="/cases/$caseFile" params={{ caseFile }} className={buttonClass('primary')}>
						{t('picker.back')}
					</Link>
				</div>
			)}
		</>
	)
}
