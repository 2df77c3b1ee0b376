/** What helps while a reply is written or approved: checks of the unsaved text, previews, earlier versions. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  CheckedReply,
  EarlierVersions,
  FactCheckForms,
  NewReply,
  PreviewBody,
} from '../../../src/responses/contract';
import { get, post, postForBlob } from '../api/http';
import { pathOfCase } from '../case/case-query';
import { useSettled } from '../ui/settled';

/** After the last letter. */
const CHECK_AFTER = 700;
const PREVIEW_AFTER = 900;

export function useLiveChecks(caseId: string, content: NewReply) {
  const settled = useSettled(JSON.stringify(content), CHECK_AFTER);
  return useQuery({
    queryKey: ['reply-checks', caseId, settled],
    queryFn: () => post<CheckedReply>(`${pathOfCase(caseId)}/replies/check`, JSON.parse(settled)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function usePreview(body: PreviewBody, wanted: boolean) {
  const settled = useSettled(JSON.stringify(body), PREVIEW_AFTER);
  return useQuery({
    queryKey: ['reply-preview', settled],
    enabled: wanted,
    queryFn: () => post<FactCheckForms>('/api/replies/preview', JSON.parse(settled)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** The share picture as a data address for an image. */
export function usePicturePreview(body: PreviewBody, wanted: boolean) {
  const settled = useSettled(JSON.stringify({ ...body, form: 'card' }), PREVIEW_AFTER);
  return useQuery({
    queryKey: ['reply-picture', settled],
    enabled: wanted,
    queryFn: async () =>
      dataAddressOf(await postForBlob('/api/replies/preview/picture', JSON.parse(settled))),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

function dataAddressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The picture could not be read.', { cause: reader.error }));
    reader.readAsDataURL(picture);
  });
}

export function useEarlierVersions(replyId: string, version: number) {
  return useQuery({
    queryKey: ['reply-earlier', replyId, version],
    queryFn: () => get<EarlierVersions>(`/api/replies/${encodeURIComponent(replyId)}/earlier`),
  });
}
