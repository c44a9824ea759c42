import '../nonce';
import '../styles/fonts.css';
import '../styles/mantine.css';
import '../styles/tokens.css';
import '../styles/page.css';
import { createRoot } from 'react-dom/client';
import { PageFrame } from '../components/page-frame';
import { host } from './meeting-bridge';
import { MeetingPage } from './meeting-page';

const root = document.getElementById('root');
if (root === null) throw new Error('meeting.html has no #root');

void host.facts().then((facts) => {
  // Facts are given once: a page that was loaded again knows nothing, and its window is closed.
  if (facts === null) host.say({ kind: 'quit' });
  else {
    createRoot(root).render(
      <PageFrame look={facts}>
        <MeetingPage facts={facts} />
      </PageFrame>,
    );
  }
});
